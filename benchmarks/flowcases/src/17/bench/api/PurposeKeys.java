package bench.api;

import io.purposebound.annotations.PurposeKey;

/** Ids of the consent platform. */
public final class PurposeKeys {

  @PurposeKey("train_ai_system")
  public static final String AI = "cmp-17";

  @PurposeKey("analytics")
  public static final String STATS = "cmp-18";

  private PurposeKeys() {}
}
