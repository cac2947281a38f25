package bench.guardpurpose;

import bench.api.ConsentService;
import bench.api.FineTuner;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** A purpose covers those below it, never those above or beside it. */
public class Hierarchy {

  private final ConsentService consents;
  private final Trainer trainer;
  private final FineTuner tuner;

  public Hierarchy(ConsentService consents, Trainer trainer, FineTuner tuner) {
    this.consents = consents;
    this.trainer = trainer;
    this.tuner = tuner;
  }

  public void parent(User user) {
    if (consents.granted(user, Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: none
      tuner.tune(user.bio()); // EXPECT: none
      tuner.pretrain(user.bio()); // EXPECT: none
      tuner.evaluate(user.bio()); // EXPECT: none
    }
  }

  public void child(User user) {
    if (consents.granted(user, Purpose.FINE_TUNING)) {
      tuner.tune(user.bio()); // EXPECT: none
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void sibling(User user) {
    if (consents.granted(user, Purpose.FINE_TUNING)) {
      tuner.pretrain(user.bio()); // EXPECT: ConsentForAnotherPurpose
      tuner.evaluate(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void stranger(User user) {
    if (consents.granted(user, Purpose.PERSONALIZATION)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
      tuner.tune(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void declaredChild(User user) {
    if (consents.allowsFineTuning(user)) {
      tuner.tune(user.bio()); // EXPECT: none
      tuner.embed(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void twoChildren(User user) {
    if (consents.granted(user, Purpose.FINE_TUNING)
        && consents.granted(user, Purpose.FOUNDATION_MODEL)) {
      tuner.tune(user.bio()); // EXPECT: none
      tuner.pretrain(user.bio()); // EXPECT: none
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void childAndParent(User user) {
    if (consents.granted(user, Purpose.FINE_TUNING) && consents.granted(user, Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void childOrParent(User user) {
    if (consents.granted(user, Purpose.FINE_TUNING) || consents.granted(user, Purpose.AI_TRAINING)) {
      tuner.tune(user.bio()); // EXPECT: none
    }
  }
}
