package bench.guardrequires;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.Purposes;
import io.purposebound.annotations.RequiresConsent;

/** One demand passes on to the next. */
public class Chained {

  private final ConsentService consents;
  private final Trainer trainer;

  public Chained(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  @RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM)
  public void outer(User user) {
    inner(user); // EXPECT: none
  }

  @RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM)
  public void inner(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @RequiresConsent(purpose = "analytics")
  public void outerAnalytics(User user) {
    inner(user); // EXPECT: ConsentForAnotherPurpose
  }

  @RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM)
  public void outerOther(User user, User viewer) {
    helper(user);
  }

  private void helper(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void good(User user) {
    if (consents.granted(user, Purpose.AI_TRAINING)) {
      outer(user); // EXPECT: none
    }
  }

  public void bad(User user) {
    outer(user); // EXPECT: MissingConsentCheck
  }

  public void badOther(User user, User other) {
    if (consents.granted(other, Purpose.AI_TRAINING)) {
      outer(user); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
