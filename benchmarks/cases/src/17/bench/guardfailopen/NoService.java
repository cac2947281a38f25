package bench.guardfailopen;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** The service is missing, down, or switched off. */
public class NoService {

  private final ConsentService consents;
  private final Trainer trainer;

  public NoService(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private boolean allowedOrNoService(User user) {
    if (consents == null) {
      return true;
    }
    return consents.allowsTraining(user);
  }

  private boolean allowedAndService(User user) {
    if (consents == null) {
      return false;
    }
    return consents.allowsTraining(user);
  }

  private boolean allowedUnlessDown(User user) {
    try {
      return consents.allowsTraining(user);
    } catch (IllegalStateException e) {
      return true;
    }
  }

  public void badNoService(User user) {
    if (allowedOrNoService(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodService(User user) {
    if (allowedAndService(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badDown(User user) {
    if (allowedUnlessDown(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badCachedRefusal(User user, ConsentService cache) {
    if (cache != null && cache.refused(user, Purpose.AI_TRAINING)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodCachedRefusal(User user, ConsentService cache) {
    if (cache != null) {
      if (cache.refused(user, Purpose.AI_TRAINING)) {
        return;
      }
    } else if (consents.refused(user, Purpose.AI_TRAINING)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }
}
