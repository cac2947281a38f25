package bench.guardthrowing;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** A small assertion library of the team. */
public class EnsureStyle {

  private final ConsentService consents;
  private final Trainer trainer;

  public EnsureStyle(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  static void ensure(boolean condition, String message) {
    if (!condition) {
      throw new IllegalStateException(message);
    }
  }

  static void warn(boolean condition, String message) {
    if (!condition) {
      System.err.println(message);
    }
  }

  static boolean ensured(boolean condition) {
    if (!condition) {
      throw new IllegalStateException("not allowed");
    }
    return true;
  }

  public void good(User user) {
    ensure(consents.allowsTraining(user), "no consent");
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badNegated(User user) {
    ensure(!consents.allowsTraining(user), "consent");
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badWarn(User user) {
    warn(consents.allowsTraining(user), "no consent");
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodEnsured(User user) {
    ensured(consents.allowsTraining(user));
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badOtherCondition(User user) {
    ensure(user.id() > 0, "no id");
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  public void badOther(User user, User other) {
    ensure(consents.allowsTraining(other), "no consent");
    trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
  }
}
