package bench.guardpurpose;

import bench.api.ConsentService;
import bench.api.FineTuner;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** Several purposes on one side or the other. */
public class Several {

  private final ConsentService consents;
  private final SeveralChecks several;
  private final Uses uses;
  private final Trainer trainer;
  private final FineTuner tuner;

  public Several(
      ConsentService consents, SeveralChecks several, Uses uses, Trainer trainer, FineTuner tuner) {
    this.consents = consents;
    this.several = several;
    this.uses = uses;
    this.trainer = trainer;
    this.tuner = tuner;
  }

  public void useForTwo(User user) {
    if (consents.granted(user, Purpose.AI_TRAINING)) {
      uses.tuneAndEvaluate(user.bio()); // EXPECT: none
    }
  }

  public void useForTwoHalfCovered(User user) {
    if (consents.granted(user, Purpose.FINE_TUNING)) {
      uses.tuneAndEvaluate(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void useForTwoUnasked(User user) {
    uses.trainAndCount(user.bio()); // EXPECT: MissingConsentCheck
    uses.countAndPersonalize(user.bio()); // EXPECT: none
  }

  public void useForTwoOneRuled(User user) {
    if (consents.allowsTraining(user)) {
      uses.trainAndCount(user.bio()); // EXPECT: none
    }
  }

  public void useForTwoOtherCovered(User user) {
    if (consents.allowsAnalytics(user)) {
      uses.trainAndCount(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void checkForTwo(User user) {
    if (several.statisticsAndTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
      tuner.tune(user.bio()); // EXPECT: none
    }
  }

  public void checkForTwoOthers(User user) {
    if (several.statisticsAndContent(user)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void checkForTwoChildren(User user) {
    if (several.tuningAndEvaluation(user)) {
      tuner.tune(user.bio()); // EXPECT: none
      tuner.evaluate(user.bio()); // EXPECT: none
      uses.tuneAndEvaluate(user.bio()); // EXPECT: none
      tuner.pretrain(user.bio()); // EXPECT: ConsentForAnotherPurpose
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }
}
