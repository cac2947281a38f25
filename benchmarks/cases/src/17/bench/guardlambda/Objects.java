package bench.guardlambda;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Objects made under a check, each with its own class. */
public class Objects {

  private final ConsentService consents;
  private final Trainer trainer;

  public Objects(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  static final class GuardedJob {
    private final User user;
    private final Trainer trainer;

    GuardedJob(User user, Trainer trainer) {
      this.user = user;
      this.trainer = trainer;
    }

    void go() {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  static final class OpenJob {
    private final User user;
    private final Trainer trainer;

    OpenJob(User user, Trainer trainer) {
      this.user = user;
      this.trainer = trainer;
    }

    void go() {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  static final class MixedJob {
    private final User user;
    private final Trainer trainer;

    MixedJob(User user, Trainer trainer) {
      this.user = user;
      this.trainer = trainer;
    }

    void go() {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void good(User user) {
    GuardedJob job = null;
    if (consents.allowsTraining(user)) {
      job = new GuardedJob(user, trainer);
    }
    if (job != null) {
      job.go();
    }
  }

  public void bad(User user) {
    OpenJob job = new OpenJob(user, trainer);
    job.go();
  }

  public void badMixed(User user, boolean hurry) {
    MixedJob job = null;
    if (hurry) {
      job = new MixedJob(user, trainer);
    } else if (consents.allowsTraining(user)) {
      job = new MixedJob(user, trainer);
    }
    if (job != null) {
      job.go();
    }
  }

  public void goodAnonymous(User user) {
    if (!consents.allowsTraining(user)) {
      return;
    }
    Runnable job =
        new Runnable() {
          @Override
          public void run() {
            trainer.learn(user.bio()); // EXPECT: none
          }
        };
    job.run();
  }

  public void badAnonymous(User user) {
    Runnable job =
        new Runnable() {
          @Override
          public void run() {
            trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
          }
        };
    job.run();
  }

  public void goodLocalRecord(User user) {
    record Line(String text) {}
    Line line = new Line("");
    if (consents.allowsTraining(user)) {
      line = new Line(user.bio());
    }
    trainer.learn(line.text()); // EXPECT: none
  }
}
