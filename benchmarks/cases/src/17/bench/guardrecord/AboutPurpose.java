package bench.guardrecord;

import bench.api.FineTuner;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** A record that is about the purpose that it was compared with. */
public class AboutPurpose {

  private final Grants grants;
  private final Trainer trainer;
  private final FineTuner tuner;

  public AboutPurpose(Grants grants, Trainer trainer, FineTuner tuner) {
    this.grants = grants;
    this.trainer = trainer;
    this.tuner = tuner;
  }

  public void good(User user) {
    Grant grant = grants.latest(user);
    if (grant.purpose() == Purpose.AI_TRAINING && grant.given()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNotCompared(User user) {
    Grant grant = grants.latest(user);
    if (grant.given()) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void badOtherPurpose(User user) {
    Grant grant = grants.latest(user);
    if (grant.purpose() == Purpose.ANALYTICS && grant.given()) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void badNotEqual(User user) {
    Grant grant = grants.latest(user);
    if (grant.purpose() != Purpose.AI_TRAINING && grant.given()) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodReturn(User user) {
    Grant grant = grants.latest(user);
    if (grant.purpose() != Purpose.AI_TRAINING || !grant.given()) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badOneOfTwo(User user) {
    Grant grant = grants.latest(user);
    if ((grant.purpose() == Purpose.AI_TRAINING || grant.purpose() == Purpose.ANALYTICS)
        && grant.given()) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodEquals(User user) {
    Grant grant = grants.latest(user);
    if (Purpose.AI_TRAINING.equals(grant.purpose()) && grant.given()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodSwitch(User user) {
    Grant grant = grants.latest(user);
    switch (grant.purpose()) {
      case AI_TRAINING:
        if (grant.given()) {
          trainer.learn(user.bio()); // EXPECT: none
        }
        break;
      case FINE_TUNING:
        if (grant.given()) {
          tuner.tune(user.bio()); // EXPECT: none
          trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
        }
        break;
      default:
        break;
    }
  }

  public void badOnlyPurpose(User user) {
    Grant grant = grants.latest(user);
    if (grant.purpose() == Purpose.AI_TRAINING) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodNamedPerson(Grant grant) {
    if (grant.purpose() == Purpose.AI_TRAINING && grant.given()) {
      trainer.learn(grant.person().bio()); // EXPECT: none
    }
  }

  public void badNamedOther(Grant grant, User user) {
    if (grant.purpose() == Purpose.AI_TRAINING && grant.given()) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badTwoRecords(Grant grant, Grant old) {
    if (grant.purpose() == Purpose.AI_TRAINING && old.given()) {
      trainer.learn(old.person().bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }
}
