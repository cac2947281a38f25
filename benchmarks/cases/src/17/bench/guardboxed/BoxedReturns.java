package bench.guardboxed;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Helpers that answer with a {@code Boolean}. */
public class BoxedReturns {

  private final ConsentService consents;
  private final Trainer trainer;

  public BoxedReturns(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private Boolean asked(User user) {
    return consents.allowsTraining(user);
  }

  private Boolean askedOrUnknown(User user) {
    if (user.handle().isEmpty()) {
      return null;
    }
    return consents.allowsTraining(user);
  }

  private Boolean askedOrTrue(User user) {
    if (user.handle().isEmpty()) {
      return Boolean.TRUE;
    }
    return consents.allowsTraining(user);
  }

  public void good(User user) {
    if (asked(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodUnknown(User user) {
    if (Boolean.TRUE.equals(askedOrUnknown(user))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badUnknown(User user) {
    if (!Boolean.FALSE.equals(askedOrUnknown(user))) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badTrue(User user) {
    if (Boolean.TRUE.equals(askedOrTrue(user))) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
