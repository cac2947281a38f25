package bench.api;

import io.purposebound.annotations.PurposeKey;
import io.purposebound.annotations.Purposes;

public enum Purpose {
  @PurposeKey(Purposes.TRAIN_AI_SYSTEM)
  AI_TRAINING,
  @PurposeKey("train_ai_system.fine_tuning")
  FINE_TUNING,
  @PurposeKey("train_ai_system.foundation_model")
  FOUNDATION_MODEL,
  @PurposeKey("analytics")
  ANALYTICS,
  @PurposeKey("personalize.content")
  PERSONALIZATION,
  @PurposeKey("marketing.advertising.profiling")
  AD_PROFILING
}
