package bench.guardtry;

import bench.api.AuditLog;
import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** What a finally block does is done in any case. */
public class Finally {

  private final ConsentService consents;
  private final Trainer trainer;
  private final AuditLog audit;

  public Finally(ConsentService consents, Trainer trainer, AuditLog audit) {
    this.consents = consents;
    this.trainer = trainer;
    this.audit = audit;
  }

  public void bad(User user) {
    try {
      consents.require(user, Purpose.AI_TRAINING);
    } finally {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void good(User user) {
    try {
      consents.require(user, Purpose.AI_TRAINING);
    } finally {
      audit.note("asked");
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void goodAskedBefore(User user) {
    consents.require(user, Purpose.AI_TRAINING);
    try {
      audit.note("learning");
    } finally {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodAskedInFinally(User user) {
    try {
      audit.note("about to learn");
    } finally {
      consents.require(user, Purpose.AI_TRAINING);
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badReturnInFinally(User user) {
    learnQuietly(user);
  }

  @SuppressWarnings("finally")
  private void learnQuietly(User user) {
    if (asks(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  @SuppressWarnings("finally")
  private boolean asks(User user) {
    try {
      consents.require(user, Purpose.AI_TRAINING);
    } finally {
      return true;
    }
  }

  public void goodFlag(User user) {
    boolean ok = false;
    try {
      consents.require(user, Purpose.AI_TRAINING);
      ok = true;
    } finally {
      if (ok) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }
}
