package bench.guardpurpose;

import io.purposebound.annotations.DataUse;

/** Uses for several purposes, and for one that no rule mentions. */
public interface Uses {

  void tuneAndEvaluate(
      @DataUse({"train_ai_system.fine_tuning", "train_ai_system.evaluation"}) Object example);

  void trainAndCount(@DataUse({"train_ai_system", "analytics"}) Object example);

  void countAndPersonalize(@DataUse({"analytics", "personalize.content"}) Object example);
}
