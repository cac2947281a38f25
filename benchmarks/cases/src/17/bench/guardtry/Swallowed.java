package bench.guardtry;

import bench.api.AuditLog;
import bench.api.ConsentRefused;
import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** Refusals that are caught. */
public class Swallowed {

  private final ConsentService consents;
  private final Trainer trainer;
  private final AuditLog audit;

  public Swallowed(ConsentService consents, Trainer trainer, AuditLog audit) {
    this.consents = consents;
    this.trainer = trainer;
    this.audit = audit;
  }

  public void badEmptyCatch(User user) {
    try {
      consents.require(user, Purpose.AI_TRAINING);
    } catch (ConsentRefused e) {
      // nobody minds
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badLogged(User user) {
    try {
      consents.require(user, Purpose.AI_TRAINING);
    } catch (RuntimeException e) {
      audit.note(e.getMessage());
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodReturns(User user) {
    try {
      consents.require(user, Purpose.AI_TRAINING);
    } catch (ConsentRefused e) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void goodRethrows(User user) {
    try {
      consents.require(user, Purpose.AI_TRAINING);
    } catch (ConsentRefused e) {
      audit.note("refused");
      throw e;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void goodWraps(User user) {
    try {
      consents.demandTraining(user);
    } catch (RuntimeException e) {
      throw new IllegalStateException("no training", e);
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badRethrowsSometimes(User user, boolean strict) {
    try {
      consents.require(user, Purpose.AI_TRAINING);
    } catch (ConsentRefused e) {
      if (strict) {
        throw e;
      }
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badInCatch(User user) {
    try {
      consents.require(user, Purpose.AI_TRAINING);
      audit.note("allowed");
    } catch (ConsentRefused e) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
