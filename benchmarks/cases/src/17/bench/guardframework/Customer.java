package bench.guardframework;

import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.LegalBasis;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;

/** An entity with attributes that are checks. */
@DataSubject
public class Customer {

  private Long id;

  @PersonalData private String story;

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  private boolean aiTrainingConsent;

  @ConsentCheck(
      purpose = Purposes.TRAIN_AI_SYSTEM,
      basis = LegalBasis.NO_OBJECTION,
      grantedWhen = "false")
  private boolean optedOut;

  private boolean newsletter;

  public Long getId() {
    return id;
  }

  public String getStory() {
    return story;
  }

  public boolean isAiTrainingConsent() {
    return aiTrainingConsent;
  }

  public boolean isOptedOut() {
    return optedOut;
  }

  public boolean isNewsletter() {
    return newsletter;
  }
}
