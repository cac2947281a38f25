package consentbench.answers;

import consentbench.domain.Answer;
import consentbench.domain.Case;
import consentbench.domain.User;

/** Answers that are constants of an enum. */
public class Enums extends Case {

  public void goodEqual(User user) {
    if (consents.answer(user) == Answer.YES) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badNotNo(User user) {
    if (consents.answer(user) != Answer.NO) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodThrowUnless(User user) {
    if (consents.answer(user) != Answer.YES) {
      throw new IllegalStateException();
    }
    trainer.learn(user.bio()); // ok
  }

  public void goodEquals(User user) {
    if (Answer.YES.equals(consents.answer(user))) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badUnknown(User user) {
    Answer answer = consents.answer(user);
    if (answer == Answer.YES || answer == Answer.UNKNOWN) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodSwitch(User user) {
    switch (consents.answer(user)) {
      case YES:
        trainer.learn(user.bio()); // ok
        break;
      case NO:
      default:
        break;
    }
  }

  public void badFallThrough(User user) {
    switch (consents.answer(user)) {
      case UNKNOWN:
        user.handle();
      case YES:
        trainer.learn(user.bio()); // bad: not-on-every-path
        break;
      default:
        break;
    }
  }

  public void badDefault(User user) {
    switch (consents.answer(user)) {
      case NO -> {}
      default -> trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodSwitchExpression(User user) {
    boolean ok =
        switch (consents.answer(user)) {
          case YES -> true;
          case NO, UNKNOWN -> false;
        };
    if (ok) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badSwitchExpression(User user) {
    boolean ok =
        switch (consents.answer(user)) {
          case NO -> false;
          case YES, UNKNOWN -> true;
        };
    if (ok) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodByName(User user) {
    if (consents.answer(user).name().equals("YES")) {
      trainer.learn(user.bio()); // ok
    }
  }
}
