package bench.guardcaller;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** The caller asks, the use is some calls below. */
public class IntoCallees {

  private final ConsentService consents;
  private final Trainer trainer;

  public IntoCallees(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user) {
    if (consents.allowsTraining(user)) {
      first(user);
    }
  }

  private void first(User user) {
    second(user, "bio: ");
  }

  private void second(User user, String prefix) {
    third(prefix + user.bio());
  }

  private void third(String text) {
    trainer.learn(text); // EXPECT: none
  }

  public void bad(User user) {
    openFirst(user);
  }

  private void openFirst(User user) {
    openSecond(user.bio());
  }

  private void openSecond(String text) {
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }

  public void badOther(User user, User other) {
    if (consents.allowsTraining(other)) {
      otherFirst(user);
    }
  }

  private void otherFirst(User user) {
    trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void badRefused(User user) {
    if (!consents.allowsTraining(user)) {
      refusedFirst(user);
    }
  }

  private void refusedFirst(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badPurpose(User user) {
    if (consents.granted(user, Purpose.PERSONALIZATION)) {
      purposeFirst(user);
    }
  }

  private void purposeFirst(User user) {
    trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
  }
}
