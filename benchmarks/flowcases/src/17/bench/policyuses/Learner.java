package bench.policyuses;

public class Learner {

  private int count;

  public void fit(Object row) {
    count++;
  }

  public void fit(Object row, Object label) {
    count++;
  }

  public void tune(Object note, Object row) {
    count++;
  }

  public void tune(Object row) {
    count++;
  }

  public void feed(Object a, Object b) {
    count++;
  }

  public void mix(Object a, Object b) {
    count++;
  }

  public void score(Object row) {
    count++;
  }

  public static class Deep extends Learner {

    @Override
    public void fit(Object row) {}

    @Override
    public void score(Object row) {}
  }
}
