package bench.guardboolean;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** {@code ||} implies the check only where both sides make it. */
public class Disjunctions {

  private final ConsentService consents;
  private final Trainer trainer;

  public Disjunctions(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void badOrOpen(User user, boolean open) {
    if (consents.allowsTraining(user) || open) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOpenOr(User user, boolean open) {
    if (open || consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badTestMode(User user) {
    if (consents.granted(user, Purpose.AI_TRAINING) || testMode()) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  /** Either check says it. */
  public void goodEither(User user) {
    if (consents.allowsTraining(user) || consents.granted(user, Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodStronger(User user) {
    if (consents.explicitlyAllowsTraining(user) || consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOtherPurpose(User user) {
    if (consents.allowsTraining(user) || consents.allowsAnalytics(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodRefusedReturns(User user, boolean closed) {
    if (closed || !consents.allowsTraining(user)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badRefusedAndReturns(User user, boolean closed) {
    if (closed && !consents.allowsTraining(user)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodNeither(User user, boolean closed) {
    if (!(closed || !consents.allowsTraining(user))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  private boolean testMode() {
    return "test".equals(System.getProperty("mode"));
  }
}
