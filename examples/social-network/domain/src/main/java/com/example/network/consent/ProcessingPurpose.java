package com.example.network.consent;

import io.purposebound.annotations.PurposeKey;
import io.purposebound.annotations.Purposes;

/** What the network asks people's consent for. */
public enum ProcessingPurpose {
  @PurposeKey(Purposes.TRAIN_AI_SYSTEM)
  AI_TRAINING,
  @PurposeKey(Purposes.USE_AI_SYSTEM_INFERENCE)
  SHARING_SUGGESTIONS
}
