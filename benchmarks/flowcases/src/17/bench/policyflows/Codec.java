package bench.policyflows;

/** Code that is not analysed. */
public interface Codec {

  Object encode(Object value, Object options);

  void into(Slot target, Object value);

  void copy(Slot from, Slot to);

  void keep(Object value);

  Object kept();

  String wrap(Object value);

  Object undescribed(Object value, Object other);

  void undescribedInto(Slot target, Object value);
}
