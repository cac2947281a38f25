package bench.api;

/** Values are used for training, keys are not. */
public interface FeatureStore {

  void put(String key, @FeedsModel Object value);
}
