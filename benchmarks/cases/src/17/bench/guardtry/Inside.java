package bench.guardtry;

import bench.api.AuditLog;
import bench.api.ConsentRefused;
import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** The use inside the block that asks. */
public class Inside {

  private final ConsentService consents;
  private final Trainer trainer;
  private final AuditLog audit;

  public Inside(ConsentService consents, Trainer trainer, AuditLog audit) {
    this.consents = consents;
    this.trainer = trainer;
    this.audit = audit;
  }

  public void good(User user) {
    try {
      consents.require(user, Purpose.AI_TRAINING);
      trainer.learn(user.bio()); // EXPECT: none
    } catch (ConsentRefused e) {
      audit.note("refused");
    }
  }

  public void badBefore(User user) {
    try {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
      consents.require(user, Purpose.AI_TRAINING);
    } catch (ConsentRefused e) {
      audit.note("refused");
    }
  }

  public void goodLoop(List<User> people) {
    for (User user : people) {
      try {
        consents.require(user, Purpose.AI_TRAINING);
      } catch (ConsentRefused e) {
        continue;
      }
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badLoop(List<User> people) {
    for (User user : people) {
      try {
        consents.require(user, Purpose.AI_TRAINING);
      } catch (ConsentRefused e) {
        audit.note("refused");
      }
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodNested(User user) {
    try {
      try {
        consents.require(user, Purpose.AI_TRAINING);
      } finally {
        audit.note("asked");
      }
      trainer.learn(user.bio()); // EXPECT: none
    } catch (ConsentRefused e) {
      audit.note("refused");
    }
  }

  public void badNested(User user) {
    try {
      try {
        consents.require(user, Purpose.AI_TRAINING);
      } catch (ConsentRefused e) {
        audit.note("refused");
      }
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    } catch (IllegalStateException e) {
      audit.note("failed");
    }
  }
}
