package bench.guardenum;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Switches with arrows, as statements and as expressions. */
public class ArrowSwitch {

  private final ConsentService consents;
  private final Trainer trainer;

  public ArrowSwitch(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void statement(User user) {
    switch (consents.trainingStatus(user)) {
      case GRANTED -> trainer.learn(user.bio()); // EXPECT: none
      case PENDING -> trainer.learn(user.email()); // EXPECT: CheckNotOnEveryPath
      default -> {}
    }
  }

  public void badShared(User user) {
    switch (consents.trainingStatus(user)) {
      case GRANTED, PENDING -> trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
      case DENIED, WITHDRAWN -> {}
    }
  }

  public void goodExpression(User user) {
    boolean ok =
        switch (consents.trainingStatus(user)) {
          case GRANTED -> true;
          case DENIED, PENDING, WITHDRAWN -> false;
        };
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badExpression(User user) {
    boolean ok =
        switch (consents.trainingStatus(user)) {
          case GRANTED, PENDING -> true;
          case DENIED, WITHDRAWN -> false;
        };
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodValue(User user) {
    String text =
        switch (consents.trainingStatus(user)) {
          case GRANTED -> user.bio();
          default -> user.handle();
        };
    trainer.learn(text); // EXPECT: none
  }

  public void badValue(User user) {
    String text =
        switch (consents.trainingStatus(user)) {
          case GRANTED -> user.handle();
          default -> user.bio();
        };
    trainer.learn(text); // EXPECT: CheckNotOnEveryPath
  }

  public void goodThrowing(User user) {
    switch (consents.trainingStatus(user)) {
      case GRANTED -> {}
      default -> throw new IllegalStateException("no consent of " + user.id());
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void goodYield(User user) {
    boolean ok =
        switch (consents.trainingStatus(user)) {
          case GRANTED:
            yield true;
          default:
            yield false;
        };
    if (!ok) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badYield(User user) {
    boolean ok =
        switch (consents.trainingStatus(user)) {
          case WITHDRAWN:
            yield false;
          default:
            yield true;
        };
    if (!ok) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }
}
