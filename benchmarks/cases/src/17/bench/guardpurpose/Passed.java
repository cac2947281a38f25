package bench.guardpurpose;

import bench.api.ConsentService;
import bench.api.FineTuner;
import bench.api.Purpose;
import bench.api.PurposeKeys;
import bench.api.Trainer;
import bench.model.User;

/** The purpose is a parameter of helpers or a constant of the class. */
public class Passed {

  private static final Purpose OURS = Purpose.AI_TRAINING;
  private static final Purpose THEIRS = Purpose.AD_PROFILING;

  private final ConsentService consents;
  private final Trainer trainer;
  private final FineTuner tuner;

  public Passed(ConsentService consents, Trainer trainer, FineTuner tuner) {
    this.consents = consents;
    this.trainer = trainer;
    this.tuner = tuner;
  }

  private boolean may(User user, Purpose purpose) {
    return consents.granted(user, purpose);
  }

  private boolean mayDeep(Purpose purpose, User user) {
    return may(user, purpose);
  }

  private void demand(User user, Purpose purpose) {
    if (!mayDeep(purpose, user)) {
      throw new IllegalStateException("no consent for " + purpose);
    }
  }

  private boolean mayKey(User user, String key) {
    return consents.grantedKey(user, key);
  }

  public void good(User user) {
    if (may(user, Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user) {
    if (may(user, Purpose.ANALYTICS)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodDeep(User user) {
    demand(user, Purpose.FINE_TUNING);
    tuner.tune(user.bio()); // EXPECT: none
  }

  public void badDeep(User user) {
    demand(user, Purpose.FINE_TUNING);
    trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
  }

  public void goodKey(User user) {
    if (mayKey(user, PurposeKeys.AI)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badKey(User user) {
    if (mayKey(user, PurposeKeys.STATS)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodConstant(User user) {
    if (consents.granted(user, OURS)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badConstant(User user) {
    if (consents.granted(user, THEIRS)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }
}
