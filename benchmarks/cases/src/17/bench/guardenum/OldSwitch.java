package bench.guardenum;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Switch statements with labels and breaks. */
public class OldSwitch {

  private final ConsentService consents;
  private final Trainer trainer;

  public OldSwitch(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user) {
    switch (consents.trainingStatus(user)) {
      case GRANTED:
        trainer.learn(user.bio()); // EXPECT: none
        break;
      default:
        break;
    }
  }

  public void badOtherLabel(User user) {
    switch (consents.trainingStatus(user)) {
      case PENDING:
        trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
        break;
      case GRANTED:
      default:
        break;
    }
  }

  public void badShared(User user) {
    switch (consents.trainingStatus(user)) {
      case GRANTED:
      case PENDING:
        trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
        break;
      default:
        break;
    }
  }

  public void badFallsThrough(User user, boolean[] seen) {
    switch (consents.trainingStatus(user)) {
      case DENIED:
        seen[0] = true;
      case GRANTED:
        trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
        break;
      default:
        break;
    }
  }

  public void goodDefaultReturns(User user) {
    switch (consents.trainingStatus(user)) {
      case GRANTED:
        break;
      default:
        return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badOneReturns(User user) {
    switch (consents.trainingStatus(user)) {
      case DENIED:
        return;
      default:
        break;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badDefault(User user) {
    switch (consents.trainingStatus(user)) {
      case DENIED:
      case WITHDRAWN:
        break;
      default:
        trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodFlag(User user) {
    boolean ok;
    switch (consents.trainingStatus(user)) {
      case GRANTED:
        ok = true;
        break;
      default:
        ok = false;
        break;
    }
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badFlag(User user) {
    boolean ok;
    switch (consents.trainingStatus(user)) {
      case DENIED:
        ok = false;
        break;
      default:
        ok = true;
        break;
    }
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
