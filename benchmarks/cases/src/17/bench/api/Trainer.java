package bench.api;

import io.purposebound.annotations.AiTrainingSink;

/** Trains on what it is given. */
public interface Trainer {

  void learn(@AiTrainingSink Object example);

  void learnAll(@AiTrainingSink Iterable<?> examples);

  /** The note is no use. */
  void learnWeighted(@AiTrainingSink Object example, String note);
}
