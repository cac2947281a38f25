package bench.guardhelper;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Helpers behind an interface, a superclass and a default method. */
public class Overridden {

  private final Trainer trainer;

  public Overridden(Trainer trainer) {
    this.trainer = trainer;
  }

  interface Gate {
    boolean open(User user);

    default boolean closed(User user) {
      return !open(user);
    }
  }

  static final class AskingGate implements Gate {
    private final ConsentService consents;

    AskingGate(ConsentService consents) {
      this.consents = consents;
    }

    @Override
    public boolean open(User user) {
      return consents.allowsTraining(user);
    }
  }

  static Gate asking(ConsentService consents) {
    return new AskingGate(consents);
  }

  abstract static class Policy {
    abstract boolean permits(User user);
  }

  static final class AskingPolicy extends Policy {
    private final ConsentService consents;

    AskingPolicy(ConsentService consents) {
      this.consents = consents;
    }

    @Override
    boolean permits(User user) {
      return consents.allowsTraining(user);
    }
  }

  static final class OpenPolicy extends Policy {
    @Override
    boolean permits(User user) {
      return true;
    }
  }

  public void goodOnlyImplementation(User user, Gate gate) {
    if (gate.open(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodDefaultMethod(User user, Gate gate) {
    if (!gate.closed(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badDefaultMethod(User user, Gate gate) {
    if (gate.closed(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodKnownClass(User user, ConsentService consents) {
    Policy policy = new AskingPolicy(consents);
    if (policy.permits(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badKnownClass(User user) {
    Policy policy = new OpenPolicy();
    if (policy.permits(user)) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  /** One of the two implementations does not ask. */
  public void badAnyClass(User user, Policy policy) {
    if (policy.permits(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
