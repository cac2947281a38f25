package bench.api;

import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.ForPurpose;
import io.purposebound.annotations.LegalBasis;
import io.purposebound.annotations.Purposes;

/** What one person agreed to. */
public interface Consent {

  @ConsentCheck
  boolean allows(@ForPurpose Purpose purpose);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  boolean training();

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, basis = LegalBasis.EXPLICIT_CONSENT)
  boolean explicitTraining();
}
