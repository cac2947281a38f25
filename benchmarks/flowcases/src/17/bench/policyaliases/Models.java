package bench.policyaliases;

public interface Models {

  void fit(@ForModels Object row, Object note);

  void tune(@ForTuning Object row);

  @ForModels
  void both(Object a, Object b);
}
