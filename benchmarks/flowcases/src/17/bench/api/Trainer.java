package bench.api;

import io.purposebound.annotations.AiTrainingSink;

public interface Trainer {

  void learn(@AiTrainingSink Object example);

  void learnAll(@AiTrainingSink Iterable<?> examples);

  void learnWeighted(@AiTrainingSink Object example, String note);
}
