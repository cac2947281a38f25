package bench.guardrecursion;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Two methods that call each other. */
public class Mutual {

  private final ConsentService consents;
  private final Trainer trainer;

  public Mutual(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user, int n) {
    if (consents.allowsTraining(user)) {
      even(user, n);
    }
  }

  private void even(User user, int n) {
    trainer.learn(user.bio()); // EXPECT: none
    if (n > 0) {
      odd(user, n - 1);
    }
  }

  private void odd(User user, int n) {
    trainer.learn(user.email()); // EXPECT: none
    if (n > 0) {
      even(user, n - 1);
    }
  }

  /** Nobody calls these two from outside. */
  void ping(User user, int n) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    if (n > 0) {
      pong(user, n - 1);
    }
  }

  void pong(User user, int n) {
    trainer.learn(user.email()); // EXPECT: MissingConsentCheck
    if (n > 0) {
      ping(user, n - 1);
    }
  }

  /** Asked by one of the two, and either may be called first. */
  void asking(User user, int n) {
    if (n > 0 && consents.allowsTraining(user)) {
      using(user, n - 1);
    }
  }

  void using(User user, int n) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    asking(user, n);
  }
}
