package bench.model;

import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.LegalBasis;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;

/** A person as a bean with public fields. */
@DataSubject
public class Member {

  public long id;
  @PersonalData public String about;
  @PersonalData public String city;

  /** Where the rows are kept: not personal. */
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
