package bench.guardpurpose;

import bench.api.ConsentService;
import bench.api.FineTuner;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** The purpose is chosen at run time. */
public class Chosen {

  private final ConsentService consents;
  private final Trainer trainer;
  private final FineTuner tuner;

  public Chosen(ConsentService consents, Trainer trainer, FineTuner tuner) {
    this.consents = consents;
    this.trainer = trainer;
    this.tuner = tuner;
  }

  public void oneOfTwo(User user, boolean small) {
    Purpose purpose = small ? Purpose.FINE_TUNING : Purpose.AI_TRAINING;
    if (consents.granted(user, purpose)) {
      tuner.tune(user.bio()); // EXPECT: none
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void oneOfTwoStrangers(User user, boolean small) {
    Purpose purpose = small ? Purpose.ANALYTICS : Purpose.AI_TRAINING;
    if (consents.granted(user, purpose)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void unknown(User user, Purpose purpose) {
    if (consents.granted(user, purpose)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void tested(User user, Purpose purpose) {
    if (consents.granted(user, Purpose.AI_TRAINING) && purpose != null) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void unknownKey(User user, String key) {
    if (consents.grantedKey(user, key)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void reassigned(User user) {
    Purpose purpose = Purpose.ANALYTICS;
    purpose = Purpose.AI_TRAINING;
    if (consents.granted(user, purpose)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void reassignedAway(User user) {
    Purpose purpose = Purpose.AI_TRAINING;
    purpose = Purpose.ANALYTICS;
    if (consents.granted(user, purpose)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void anyOfAll(User user) {
    for (Purpose purpose : Purpose.values()) {
      if (consents.granted(user, purpose)) {
        trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
      }
    }
  }

  public void bothBranchesAsk(User user, boolean small) {
    boolean ok;
    if (small) {
      ok = consents.granted(user, Purpose.AI_TRAINING);
    } else {
      ok = consents.allowsTraining(user);
    }
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
