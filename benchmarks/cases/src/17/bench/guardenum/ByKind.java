package bench.guardenum;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** A switch on something else decides whether the person is asked. */
public class ByKind {

  private final ConsentService consents;
  private final Trainer trainer;

  public ByKind(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  /** What is to be learnt from. */
  public enum Kind {
    BIO,
    EMAIL,
    HANDLE
  }

  public void good(User user, Kind kind) {
    boolean ok =
        switch (kind) {
          case BIO -> consents.allowsTraining(user);
          case EMAIL -> consents.explicitlyAllowsTraining(user);
          case HANDLE -> false;
        };
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user, Kind kind) {
    boolean ok =
        switch (kind) {
          case BIO -> consents.allowsTraining(user);
          case EMAIL, HANDLE -> true;
        };
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOneKindOnly(User user, Kind kind) {
    if (kind == Kind.EMAIL && !consents.allowsTraining(user)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void branches(User user, Kind kind) {
    switch (kind) {
      case BIO:
        if (consents.allowsTraining(user)) {
          trainer.learn(user.bio()); // EXPECT: none
        }
        break;
      case EMAIL:
        trainer.learn(user.email()); // EXPECT: MissingConsentCheck
        break;
      default:
        trainer.learn(user.handle()); // EXPECT: none
        break;
    }
  }

  public void goodAskedBefore(User user, Kind kind) {
    consents.require(user, Purpose.AI_TRAINING);
    switch (kind) {
      case BIO -> trainer.learn(user.bio()); // EXPECT: none
      case EMAIL -> trainer.learn(user.email()); // EXPECT: none
      default -> {}
    }
  }
}
