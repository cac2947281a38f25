package bench.api;

public interface FeatureStore {

  void put(String key, @FeedsModel Object value);
}
