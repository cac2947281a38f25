package consentbench.boxed;

import consentbench.domain.Case;
import consentbench.domain.User;
import java.util.Objects;

/** Boxed outcomes, which may be null. */
public class Boxes extends Case {

  public void goodTrueEquals(User user) {
    if (Boolean.TRUE.equals(consents.trainingOrNull(user))) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badNotFalse(User user) {
    if (!Boolean.FALSE.equals(consents.trainingOrNull(user))) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodUnboxed(User user) {
    if (consents.trainingOrNull(user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void goodNotNullAnd(User user) {
    Boolean ok = consents.trainingOrNull(user);
    if (ok != null && ok) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badNullOr(User user) {
    Boolean ok = consents.trainingOrNull(user);
    if (ok == null || ok) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void badNotNull(User user) {
    if (consents.trainingOrNull(user) != null) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodReturnUnless(User user) {
    Boolean ok = consents.trainingOrNull(user);
    if (ok == null || !ok) {
      return;
    }
    trainer.learn(user.bio()); // ok
  }

  public void badReturnIfFalse(User user) {
    Boolean ok = consents.trainingOrNull(user);
    if (ok != null && !ok) {
      return;
    }
    trainer.learn(user.bio()); // bad: not-on-every-path
  }

  public void goodObjectsEquals(User user) {
    if (Objects.equals(true, consents.trainingOrNull(user))) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void goodElseFalse(User user) {
    if (Objects.requireNonNullElse(consents.trainingOrNull(user), false)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badElseTrue(User user) {
    if (Objects.requireNonNullElse(consents.trainingOrNull(user), true)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }
}
