package bench.guardtry;

import bench.api.AuditLog;
import bench.api.ConsentRefused;
import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** A flag tells afterwards how it went. */
public class Flags {

  private final ConsentService consents;
  private final Trainer trainer;
  private final AuditLog audit;

  public Flags(ConsentService consents, Trainer trainer, AuditLog audit) {
    this.consents = consents;
    this.trainer = trainer;
    this.audit = audit;
  }

  public void good(User user) {
    boolean allowed = false;
    try {
      consents.require(user, Purpose.AI_TRAINING);
      allowed = true;
    } catch (ConsentRefused e) {
      audit.note("refused");
    }
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badSetBefore(User user) {
    boolean allowed = true;
    try {
      consents.require(user, Purpose.AI_TRAINING);
    } catch (ConsentRefused e) {
      audit.note("refused");
    }
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodClearedInCatch(User user) {
    boolean allowed;
    try {
      consents.require(user, Purpose.AI_TRAINING);
      allowed = true;
    } catch (ConsentRefused e) {
      allowed = false;
    }
    if (!allowed) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void goodAnswer(User user) {
    boolean allowed;
    try {
      allowed = consents.allowsTraining(user);
    } catch (RuntimeException e) {
      allowed = false;
    }
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badAnswer(User user) {
    boolean allowed;
    try {
      allowed = consents.allowsTraining(user);
    } catch (RuntimeException e) {
      allowed = true;
    }
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
