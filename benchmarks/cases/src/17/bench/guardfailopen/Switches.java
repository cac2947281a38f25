package bench.guardfailopen;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** Switches of the application beside or instead of the check. */
public class Switches {

  private final ConsentService consents;
  private final Trainer trainer;
  private final boolean trainingEnabled;
  private final boolean testMode;

  public Switches(
      ConsentService consents, Trainer trainer, boolean trainingEnabled, boolean testMode) {
    this.consents = consents;
    this.trainer = trainer;
    this.trainingEnabled = trainingEnabled;
    this.testMode = testMode;
  }

  public void badFeatureFlag(User user) {
    if (trainingEnabled) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodFeatureFlag(User user) {
    if (trainingEnabled && consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badTestMode(User user) {
    if (testMode || consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodTestMode(User user) {
    if (testMode) {
      trainer.learn(user.handle()); // EXPECT: none
    } else if (consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badProperty(User user) {
    if (Boolean.getBoolean("training.allowed")) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void badStrictOnly(User user) {
    if (!testMode) {
      consents.require(user, Purpose.AI_TRAINING);
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }
}
