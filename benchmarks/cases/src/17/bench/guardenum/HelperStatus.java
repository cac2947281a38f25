package bench.guardenum;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.ConsentStatus;
import bench.model.User;

/** Helpers between the enum and the decision. */
public class HelperStatus {

  private final ConsentService consents;
  private final Trainer trainer;

  public HelperStatus(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private ConsentStatus statusOf(User user) {
    return consents.trainingStatus(user);
  }

  private boolean isGranted(ConsentStatus status) {
    return status == ConsentStatus.GRANTED;
  }

  private boolean isOpen(ConsentStatus status) {
    return status != ConsentStatus.DENIED;
  }

  private static boolean usable(ConsentStatus status) {
    return switch (status) {
      case GRANTED -> true;
      case DENIED, PENDING, WITHDRAWN -> false;
    };
  }

  public void goodFetched(User user) {
    if (statusOf(user) == ConsentStatus.GRANTED) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badFetched(User user) {
    if (statusOf(user) != ConsentStatus.PENDING) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodTested(User user) {
    if (isGranted(consents.trainingStatus(user))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badTested(User user) {
    if (isOpen(consents.trainingStatus(user))) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodSwitch(User user) {
    if (usable(statusOf(user))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
