package consentbench.branches;

import consentbench.domain.Case;
import consentbench.domain.User;

/** The check as the condition of a branch. */
public class If extends Case {

  public void goodThen(User user) {
    if (consents.training(user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badElse(User user) {
    if (consents.training(user)) {
      user.handle();
    } else {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodElseOfNegation(User user) {
    if (!consents.training(user)) {
      user.handle();
    } else {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badBehind(User user) {
    if (consents.training(user)) {
      user.handle();
    }
    trainer.learn(user.bio()); // bad: not-on-every-path
  }

  public void goodNested(User user, boolean hurry) {
    if (hurry) {
      if (consents.training(user)) {
        trainer.learn(user.bio()); // ok
      }
    }
  }

  public void badOtherBranch(User user, boolean hurry) {
    if (hurry) {
      consents.training(user);
    } else {
      trainer.learn(user.bio()); // bad: unchecked
    }
  }

  public void badUnchecked(User user) {
    trainer.learn(user.bio()); // bad: unchecked
  }

  public void goodComparedWithTrue(User user) {
    if (consents.training(user) == true) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badComparedWithFalse(User user) {
    if (consents.training(user) == false) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodNotDifferentFromTrue(User user) {
    if (!(consents.training(user) != true)) {
      trainer.learn(user.bio()); // ok
    }
  }
}
