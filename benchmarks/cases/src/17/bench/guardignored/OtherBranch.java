package bench.guardignored;

import bench.api.AuditLog;
import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** The check is on a branch that the use is not on. */
public class OtherBranch {

  private final ConsentService consents;
  private final Trainer trainer;
  private final AuditLog audit;

  public OtherBranch(ConsentService consents, Trainer trainer, AuditLog audit) {
    this.consents = consents;
    this.trainer = trainer;
    this.audit = audit;
  }

  public void bad(User user, boolean open) {
    if (open) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    } else if (consents.allowsTraining(user)) {
      trainer.learn(user.email()); // EXPECT: none
    }
  }

  public void badSwitch(User user, int mode) {
    switch (mode) {
      case 0:
        consents.require(user, Purpose.AI_TRAINING);
        trainer.learn(user.bio()); // EXPECT: none
        break;
      case 1:
        trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
        break;
      default:
        break;
    }
  }

  public void badBehindBranch(User user, boolean sure) {
    if (!sure) {
      consents.require(user, Purpose.AI_TRAINING);
      audit.note("asked");
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badZeroTimes(User user, List<String> jobs) {
    for (String job : jobs) {
      consents.require(user, Purpose.AI_TRAINING);
      audit.note(job);
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodOnce(User user, List<String> jobs) {
    int i = 0;
    do {
      consents.require(user, Purpose.AI_TRAINING);
      i++;
    } while (i < jobs.size());
    trainer.learn(user.bio()); // EXPECT: none
  }
}
