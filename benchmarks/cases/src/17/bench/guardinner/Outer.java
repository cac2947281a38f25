package bench.guardinner;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Inner classes use the outer object's service. */
public class Outer {

  private final ConsentService consents;
  private final Trainer trainer;

  public Outer(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  final class Asking {
    void learn(User user) {
      if (consents.allowsTraining(user)) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }

    boolean mayUse(User user) {
      return consents.allowsTraining(user);
    }
  }

  final class Trusting {
    void learn(User user) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void good(User user) {
    new Asking().learn(user);
  }

  public void bad(User user) {
    new Trusting().learn(user);
  }

  public void goodAnswer(User user) {
    Asking asking = new Asking();
    if (asking.mayUse(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badAnswer(User user, User other) {
    Asking asking = new Asking();
    if (asking.mayUse(other)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodLocalClass(User user) {
    class Local {
      boolean agreed() {
        return consents.allowsTraining(user);
      }
    }
    if (new Local().agreed()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
