package bench.api;

import io.purposebound.annotations.DataUse;

public interface FineTuner {

  void tune(@DataUse("train_ai_system.fine_tuning") Object example);

  void pretrain(@DataUse("train_ai_system.foundation_model") Object example);

  void evaluate(@DataUse("train_ai_system.evaluation") Object example);

  void embed(@DataUse("train_ai_system.evaluation") Object example);
}
