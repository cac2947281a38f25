package consentbench.domain;

import consentbench.annotations.FineTuningUse;
import consentbench.annotations.TrainingUse;

/** Uses. */
public interface Trainer {
  void learn(@TrainingUse Object example);

  void learnAll(@TrainingUse Iterable<?> examples);

  void tune(@FineTuningUse Object example);
}
