package bench.guardthrowing;

import bench.api.ConsentRefused;
import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Exceptions made in other ways. */
public class Suppliers {

  private final ConsentService consents;
  private final Trainer trainer;

  public Suppliers(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private static RuntimeException refusal(User user) {
    return new ConsentRefused("user " + user.id());
  }

  private static void fail(User user) {
    throw new ConsentRefused("user " + user.id());
  }

  private static void report(User user) {
    new ConsentRefused("user " + user.id());
  }

  public void good(User user) {
    if (!consents.allowsTraining(user)) {
      throw refusal(user);
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void goodFails(User user) {
    if (!consents.allowsTraining(user)) {
      fail(user);
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badReports(User user) {
    if (!consents.allowsTraining(user)) {
      report(user);
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badThrowsForGranted(User user) {
    if (consents.allowsTraining(user)) {
      throw refusal(user);
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }
}
