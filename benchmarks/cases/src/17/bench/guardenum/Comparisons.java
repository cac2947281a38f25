package bench.guardenum;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.ConsentStatus;
import bench.model.User;
import java.util.Objects;

/** Enum outcomes that are compared. */
public class Comparisons {

  private final ConsentService consents;
  private final Trainer trainer;

  public Comparisons(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user) {
    if (consents.trainingStatus(user) == ConsentStatus.GRANTED) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOther(User user) {
    if (consents.trainingStatus(user) == ConsentStatus.PENDING) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badNotDenied(User user) {
    if (consents.trainingStatus(user) != ConsentStatus.DENIED) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodReturn(User user) {
    if (consents.trainingStatus(user) != ConsentStatus.GRANTED) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void goodThrow(User user) {
    if (consents.trainingStatus(user) != ConsentStatus.GRANTED) {
      throw new IllegalStateException("no consent");
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badReturn(User user) {
    if (consents.trainingStatus(user) == ConsentStatus.GRANTED) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodEquals(User user) {
    if (ConsentStatus.GRANTED.equals(consents.trainingStatus(user))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodEqualsTurned(User user) {
    ConsentStatus status = consents.trainingStatus(user);
    if (status != null && status.equals(ConsentStatus.GRANTED)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badEquals(User user) {
    if (!ConsentStatus.WITHDRAWN.equals(consents.trainingStatus(user))) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodObjectsEquals(User user) {
    if (Objects.equals(consents.trainingStatus(user), ConsentStatus.GRANTED)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNotNull(User user) {
    if (consents.trainingStatus(user) != null) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
