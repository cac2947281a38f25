package consentbench.combined;

import consentbench.domain.Case;
import consentbench.domain.User;

/** The check combined with other conditions. */
public class Logic extends Case {

  public void goodAnd(User user, boolean active) {
    if (active && consents.training(user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badOr(User user, boolean testMode) {
    if (consents.training(user) || testMode) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodOrOfRefusals(User user, boolean closed) {
    if (closed || !consents.training(user)) {
      return;
    }
    trainer.learn(user.bio()); // ok
  }

  public void badAndOfRefusals(User user, boolean strict) {
    if (strict && !consents.training(user)) {
      return;
    }
    trainer.learn(user.bio()); // bad: not-on-every-path
  }

  public void goodDeMorgan(User user, boolean active) {
    if (!(!active || !consents.training(user))) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badDeMorgan(User user, boolean active) {
    if (!(!active && !consents.training(user))) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodNotShortCircuit(User user, boolean active) {
    if (active & consents.training(user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badNotShortCircuit(User user, boolean active) {
    if (active | consents.training(user)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodCompoundAssignment(User user, boolean active) {
    boolean ok = active;
    ok &= consents.training(user);
    if (ok) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badCompoundAssignment(User user, boolean active) {
    boolean ok = active;
    ok |= consents.training(user);
    if (ok) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodTernary(User user) {
    trainer.learn(consents.training(user) ? user.bio() : ""); // ok
  }

  public void badTernary(User user) {
    trainer.learn(consents.training(user) ? "" : user.bio()); // bad: not-on-every-path
  }

  public void goodTernaryOfOutcomes(User user, boolean active) {
    boolean ok = active ? consents.training(user) : false;
    if (ok) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badTernaryOfOutcomes(User user, boolean active) {
    boolean ok = active ? consents.training(user) : true;
    if (ok) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void badBothAsked(User user, User other) {
    if (consents.training(user) || consents.training(other)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }
}
