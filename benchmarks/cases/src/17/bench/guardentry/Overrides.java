package bench.guardentry;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Overrides of library methods. */
public class Overrides {

  private final ConsentService consents;
  private final Trainer trainer;

  public Overrides(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  /** Created by something that is not seen. */
  public static final class Unseen implements Runnable {
    private final User user;
    private final Trainer trainer;

    public Unseen(User user, Trainer trainer) {
      this.user = user;
      this.trainer = trainer;
    }

    @Override
    public void run() {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  static final class Seen implements Runnable {
    private final User user;
    private final Trainer trainer;

    Seen(User user, Trainer trainer) {
      this.user = user;
      this.trainer = trainer;
    }

    @Override
    public void run() {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  static final class SeenOpen implements Runnable {
    private final User user;
    private final Trainer trainer;

    SeenOpen(User user, Trainer trainer) {
      this.user = user;
      this.trainer = trainer;
    }

    @Override
    public void run() {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  /** Asks itself. */
  public static final class Asking implements Runnable {
    private final User user;
    private final ConsentService consents;
    private final Trainer trainer;

    public Asking(User user, ConsentService consents, Trainer trainer) {
      this.user = user;
      this.consents = consents;
      this.trainer = trainer;
    }

    @Override
    public void run() {
      if (consents.allowsTraining(user)) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }

  public void good(User user) {
    if (consents.allowsTraining(user)) {
      Runnable job = new Seen(user, trainer);
      job.run();
    }
  }

  public void bad(User user) {
    Runnable job = new SeenOpen(user, trainer);
    job.run();
  }
}
