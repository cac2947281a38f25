package bench.model;

import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.LegalBasis;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;

/** A mutable person with open fields; the shard is not personal. */
@DataSubject
public class Member {

  public long id;

  @PersonalData public String about;

  @PersonalData public String city;

  public String shard;

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  public boolean trainingOk;

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "GRANTED")
  public ConsentStatus trainingStatus;

  @ConsentCheck(
      purpose = Purposes.TRAIN_AI_SYSTEM,
      basis = LegalBasis.NO_OBJECTION,
      grantedWhen = "false")
  public boolean trainingOptOut;
}
