package bench.guardfailopen;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Versioned consents: an old or unknown version is not a yes. */
public class Versions {

  private final ConsentService consents;
  private final Trainer trainer;

  public Versions(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private boolean allowedByVersion(User user, int version) {
    switch (version) {
      case 1:
        return consents.explicitlyAllowsTraining(user);
      case 2:
        return consents.allowsTraining(user);
      default:
        return true;
    }
  }

  private boolean allowedByKnownVersion(User user, int version) {
    switch (version) {
      case 1:
        return consents.explicitlyAllowsTraining(user);
      case 2:
        return consents.allowsTraining(user);
      default:
        return false;
    }
  }

  private boolean allowedSince(User user, int version) {
    if (version < 3) {
      return user.id() > 0;
    }
    return consents.allowsTraining(user);
  }

  public void bad(User user, int version) {
    if (allowedByVersion(user, version)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void good(User user, int version) {
    if (allowedByKnownVersion(user, version)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badSince(User user, int version) {
    if (allowedSince(user, version)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
