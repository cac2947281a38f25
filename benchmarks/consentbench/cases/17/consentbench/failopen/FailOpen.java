package consentbench.failopen;

import consentbench.domain.Case;
import consentbench.domain.Consents;
import consentbench.domain.User;

/** Checks that say yes where they do not know. */
public class FailOpen extends Case {

  static final boolean TESTING = Boolean.getBoolean("testing");

  private Consents cache;
  private int version;

  private boolean nullIsYes(User user) {
    if (cache == null) {
      return true;
    }
    return cache.training(user);
  }

  private boolean nullIsNo(User user) {
    if (cache == null) {
      return false;
    }
    return cache.training(user);
  }

  private boolean unknownVersionIsYes(User user) {
    switch (version) {
      case 1:
        return consents.training(user);
      case 2:
        return consents.explicit(user);
      default:
        return true;
    }
  }

  private boolean everyVersionAsks(User user) {
    switch (version) {
      case 1:
        return consents.training(user);
      case 2:
        return consents.explicit(user);
      default:
        return false;
    }
  }

  private boolean emptyIsYes(User user) {
    try {
      return consents.findTraining(user).get();
    } catch (RuntimeException none) {
      return true;
    }
  }

  public void badNullIsYes(User user) {
    if (nullIsYes(user)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodNullIsNo(User user) {
    if (nullIsNo(user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badUnknownVersion(User user) {
    if (unknownVersionIsYes(user)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodEveryVersion(User user) {
    if (everyVersionAsks(user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badEmptyIsYes(User user) {
    if (emptyIsYes(user)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void badTestMode(User user) {
    if (TESTING || consents.training(user)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void badRefusedOnlyIfCached(User user) {
    if (cache != null && cache.refused(user)) {
      return;
    }
    trainer.learn(user.bio()); // bad: not-on-every-path
  }

  public void goodRefusedOrUnknown(User user) {
    if (cache == null || cache.refused(user)) {
      return;
    }
    trainer.learn(user.bio()); // ok
  }

  public void badNullUserIsYes(User user, User profile) {
    boolean ok = profile == null || consents.training(profile);
    if (ok) {
      trainer.learn(user.bio()); // bad: unchecked|other-person
    }
  }

  public void badFeatureFlag(User user, boolean trainingEnabled) {
    if (trainingEnabled) {
      trainer.learn(user.bio()); // bad: unchecked
    }
  }

  public void badStoredOnly(User user) {
    Boolean kept = consents.trainingOrNull(user);
    System.err.println(kept);
    trainer.learn(user.bio()); // bad: not-on-every-path
  }
}
