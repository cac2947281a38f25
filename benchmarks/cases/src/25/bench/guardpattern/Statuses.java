package bench.guardpattern;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.ConsentStatus;
import bench.model.User;

/** Enum outcomes in pattern switches. */
public class Statuses {

  private final ConsentService consents;
  private final Trainer trainer;

  public Statuses(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void qualified(User user) {
    switch (consents.trainingStatus(user)) {
      case null -> {}
      case GRANTED -> trainer.learn(user.bio()); // EXPECT: none
      case PENDING -> trainer.learn(user.email()); // EXPECT: CheckNotOnEveryPath
      default -> {}
    }
  }

  public void nullAndDefault(User user) {
    switch (consents.trainingStatus(user)) {
      case DENIED, WITHDRAWN, PENDING -> {}
      case null, default -> trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void yields(User user) {
    boolean ok =
        switch (consents.trainingStatus(user)) {
          case null -> false;
          case GRANTED -> true;
          case DENIED, PENDING, WITHDRAWN -> false;
        };
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void yieldsOpen(User user) {
    boolean ok =
        switch (consents.trainingStatus(user)) {
          case null -> true;
          case GRANTED -> true;
          case DENIED, PENDING, WITHDRAWN -> false;
        };
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void bound(User user) {
    switch (consents.trainingStatus(user)) {
      case ConsentStatus status when status == ConsentStatus.GRANTED -> trainer.learn(user.bio()); // EXPECT: none
      case ConsentStatus status -> trainer.learn(user.email()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
