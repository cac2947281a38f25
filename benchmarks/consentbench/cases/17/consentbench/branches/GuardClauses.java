package consentbench.branches;

import consentbench.domain.Case;
import consentbench.domain.Use;
import consentbench.domain.User;

/** Leaving early where consent is missing. */
public class GuardClauses extends Case {

  public void goodReturn(User user) {
    if (!consents.training(user)) {
      return;
    }
    trainer.learn(user.bio()); // ok
  }

  public void badReturnIfGranted(User user) {
    if (consents.training(user)) {
      return;
    }
    trainer.learn(user.bio()); // bad: not-on-every-path
  }

  public void goodThrow(User user) {
    if (!consents.training(user)) {
      throw new IllegalStateException("no consent");
    }
    trainer.learn(user.bio()); // ok
  }

  public void badOnlyLogged(User user) {
    if (!consents.training(user)) {
      System.err.println("no consent");
    }
    trainer.learn(user.bio()); // bad: not-on-every-path
  }

  public void goodRequire(User user) {
    consents.requireTraining(user);
    trainer.learn(user.bio()); // ok
  }

  public void badRequireBehind(User user) {
    trainer.learn(user.bio()); // bad: unchecked
    consents.requireTraining(user);
  }

  public void goodRequireForPurpose(User user) {
    consents.require(user, Use.TRAINING);
    trainer.learn(user.bio()); // ok
  }

  public void badRequireOtherPurpose(User user) {
    consents.require(user, Use.ANALYTICS);
    trainer.learn(user.bio()); // bad: other-purpose
  }

  public void badRequireInOneBranch(User user, boolean strict) {
    if (strict) {
      consents.requireTraining(user);
    }
    trainer.learn(user.bio()); // bad: not-on-every-path
  }

  public void goodBreakOutOfBlock(User user) {
    check:
    {
      if (!consents.training(user)) {
        break check;
      }
      trainer.learn(user.bio()); // ok
    }
  }

  public void badBreakOutOfBlock(User user) {
    check:
    {
      if (!consents.training(user)) {
        break check;
      }
      user.handle();
    }
    trainer.learn(user.bio()); // bad: not-on-every-path
  }
}
