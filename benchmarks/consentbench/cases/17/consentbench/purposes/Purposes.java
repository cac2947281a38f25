package consentbench.purposes;

import consentbench.domain.Case;
import consentbench.domain.Use;
import consentbench.domain.User;

/** What was asked for. */
public class Purposes extends Case {

  private static final Use OURS = Use.TRAINING;

  public void goodArgument(User user) {
    if (consents.granted(user, Use.TRAINING)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badArgument(User user) {
    if (consents.granted(user, Use.ANALYTICS)) {
      trainer.learn(user.bio()); // bad: other-purpose
    }
  }

  public void goodBelow(User user) {
    if (consents.granted(user, Use.TRAINING)) {
      trainer.tune(user.bio()); // ok
    }
  }

  public void badAbove(User user) {
    if (consents.granted(user, Use.FINE_TUNING)) {
      trainer.learn(user.bio()); // bad: other-purpose
    }
  }

  public void goodConstant(User user) {
    if (consents.granted(user, OURS)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badVariable(User user, Use use) {
    if (consents.granted(user, use)) {
      trainer.learn(user.bio()); // bad: other-purpose
    }
  }

  public void badOneOfTwo(User user, boolean tuning) {
    if (consents.granted(user, tuning ? Use.TRAINING : Use.ANALYTICS)) {
      trainer.learn(user.bio()); // bad: other-purpose
    }
  }

  public void goodBothCover(User user, boolean tuning) {
    if (consents.granted(user, tuning ? Use.FINE_TUNING : Use.TRAINING)) {
      trainer.tune(user.bio()); // ok
    }
  }

  public void goodOwnMethod(User user) {
    if (consents.fineTuning(user)) {
      trainer.tune(user.bio()); // ok
    }
  }

  public void badOwnMethod(User user) {
    if (consents.analytics(user)) {
      trainer.learn(user.bio()); // bad: other-purpose
    }
  }

  public void goodThroughHelper(User user) {
    if (asked(user, Use.TRAINING)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badThroughHelper(User user) {
    if (asked(user, Use.ANALYTICS)) {
      trainer.learn(user.bio()); // bad: other-purpose
    }
  }

  private boolean asked(User user, Use use) {
    return consents.granted(user, use);
  }
}
