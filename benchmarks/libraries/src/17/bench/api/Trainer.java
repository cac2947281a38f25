package bench.api;

import io.purposebound.annotations.AiTrainingSink;

/** Learns from examples. */
public interface Trainer {
  void learn(@AiTrainingSink Object example);
}
