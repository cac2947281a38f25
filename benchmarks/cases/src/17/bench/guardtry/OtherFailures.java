package bench.guardtry;

import bench.api.AuditLog;
import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** Exceptions that have nothing to do with consent. */
public class OtherFailures {

  private final ConsentService consents;
  private final Trainer trainer;
  private final AuditLog audit;

  public OtherFailures(ConsentService consents, Trainer trainer, AuditLog audit) {
    this.consents = consents;
    this.trainer = trainer;
    this.audit = audit;
  }

  private static long parse(String number) {
    return Long.parseLong(number);
  }

  public void goodAskedInBoth(User user, String number) {
    try {
      if (parse(number) > 0 && !consents.allowsTraining(user)) {
        return;
      }
      consents.require(user, Purpose.AI_TRAINING);
    } catch (NumberFormatException e) {
      consents.require(user, Purpose.AI_TRAINING);
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badAskedInCatchOnly(User user, String number) {
    try {
      audit.note(parse(number));
    } catch (NumberFormatException e) {
      consents.require(user, Purpose.AI_TRAINING);
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badNotReached(User user, String number) {
    try {
      audit.note(parse(number));
      consents.require(user, Purpose.AI_TRAINING);
    } catch (NumberFormatException e) {
      audit.note("no number");
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodFirst(User user, String number) {
    consents.require(user, Purpose.AI_TRAINING);
    try {
      audit.note(parse(number));
    } catch (NumberFormatException e) {
      audit.note("no number");
    }
    trainer.learn(user.bio()); // EXPECT: none
  }
}
