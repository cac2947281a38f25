package consentbench.stored;

import consentbench.domain.Case;
import consentbench.domain.User;

/** Outcomes that are kept before they are asked. */
public class Locals extends Case {

  private boolean last;

  public void goodLocal(User user) {
    boolean ok = consents.training(user);
    if (ok) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badOverwritten(User user) {
    boolean ok = consents.training(user);
    ok = true;
    if (ok) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodNegatedLocal(User user) {
    boolean refused = !consents.training(user);
    if (refused) {
      return;
    }
    trainer.learn(user.bio()); // ok
  }

  public void badNegatedLocal(User user) {
    boolean refused = !consents.training(user);
    if (refused) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodFlag(User user) {
    boolean ok = false;
    if (consents.training(user)) {
      ok = true;
    }
    if (ok) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badFlagStartsTrue(User user, boolean strict) {
    boolean ok = true;
    if (strict) {
      ok = consents.training(user);
    }
    if (ok) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void badIgnored(User user) {
    boolean ok = consents.training(user);
    trainer.learn(user.bio()); // bad: not-on-every-path
  }

  public void goodField(User user) {
    last = consents.training(user);
    if (last) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badFieldOfOther(User user, User other) {
    last = consents.training(other);
    if (last) {
      trainer.learn(user.bio()); // bad: other-person
    }
  }

  public void goodArray(User user) {
    boolean[] outcome = {consents.training(user)};
    if (outcome[0]) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badArray(User user) {
    boolean[] outcome = {consents.training(user), true};
    if (outcome[1]) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }
}
