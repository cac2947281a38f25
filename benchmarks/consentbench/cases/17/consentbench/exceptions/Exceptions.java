package consentbench.exceptions;

import consentbench.domain.Case;
import consentbench.domain.User;

/** Refusals that are thrown, and what catches them. */
public class Exceptions extends Case {

  public void goodInTry(User user) {
    try {
      consents.requireTraining(user);
      trainer.learn(user.bio()); // ok
    } catch (RuntimeException refused) {
      System.err.println("refused");
    }
  }

  public void badSwallowed(User user) {
    try {
      consents.requireTraining(user);
    } catch (RuntimeException refused) {
      System.err.println("refused");
    }
    trainer.learn(user.bio()); // bad: not-on-every-path
  }

  public void badInCatch(User user) {
    try {
      consents.requireTraining(user);
    } catch (RuntimeException refused) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void badInFinally(User user) {
    try {
      consents.requireTraining(user);
    } finally {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodRethrown(User user) {
    try {
      consents.requireTraining(user);
    } catch (RuntimeException refused) {
      throw new IllegalStateException(refused);
    }
    trainer.learn(user.bio()); // ok
  }

  public void goodReturnInCatch(User user) {
    try {
      consents.requireTraining(user);
    } catch (RuntimeException refused) {
      return;
    }
    trainer.learn(user.bio()); // ok
  }

  public void badErrorMeansYes(User user) {
    boolean ok;
    try {
      ok = consents.training(user);
    } catch (RuntimeException unreachable) {
      ok = true;
    }
    if (ok) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodErrorMeansNo(User user) {
    boolean ok;
    try {
      ok = consents.training(user);
    } catch (RuntimeException unreachable) {
      ok = false;
    }
    if (ok) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badAssert(User user) {
    assert consents.training(user);
    trainer.learn(user.bio()); // bad: not-on-every-path
  }

  public void goodFinallyBehindGuard(User user) {
    if (!consents.training(user)) {
      return;
    }
    try {
      user.handle();
    } finally {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badReturnInFinally(User user) {
    if (swallows(user)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  @SuppressWarnings("finally")
  private boolean swallows(User user) {
    try {
      consents.requireTraining(user);
    } finally {
      return true;
    }
  }
}
