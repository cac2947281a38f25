package bench.guardignored;

import bench.api.AuditLog;
import bench.api.ConsentRegistry;
import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.ConsentStatus;
import bench.model.User;
import java.util.List;

/** The check is made and its outcome is not used. */
public class Ignored {

  private final ConsentService consents;
  private final ConsentRegistry registry;
  private final Trainer trainer;
  private final AuditLog audit;

  public Ignored(
      ConsentService consents, ConsentRegistry registry, Trainer trainer, AuditLog audit) {
    this.consents = consents;
    this.registry = registry;
    this.trainer = trainer;
    this.audit = audit;
  }

  public void badStatement(User user) {
    consents.allowsTraining(user);
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badLocal(User user) {
    boolean allowed = consents.allowsTraining(user);
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badLogged(User user) {
    audit.note("allowed: " + consents.allowsTraining(user));
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badRecord(User user) {
    registry.of(user).training();
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badEmptyBlock(User user) {
    if (!consents.allowsTraining(user)) {
      // to be done
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badBothReturn(User user, boolean open) {
    if (!consents.allowsTraining(user) && !open) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodThrowing(User user) {
    consents.require(user, Purpose.AI_TRAINING);
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badStatus(User user) {
    ConsentStatus status = consents.trainingStatus(user);
    audit.note(status);
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badComparison(User user) {
    boolean same = consents.trainingStatus(user) == ConsentStatus.GRANTED;
    trainer.learn(same + user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badOnlyStops(List<User> people) {
    for (User user : people) {
      if (!consents.allowsTraining(user)) {
        audit.note("refused: " + user.id());
      }
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOfOther(User user, User other) {
    consents.allowsTraining(other);
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }
}
