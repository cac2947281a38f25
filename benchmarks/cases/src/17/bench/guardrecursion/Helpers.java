package bench.guardrecursion;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Recursive helpers that return the outcome. */
public class Helpers {

  private final ConsentService consents;
  private final Trainer trainer;

  public Helpers(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private boolean retried(User user, int tries) {
    if (tries == 0) {
      return false;
    }
    return consents.allowsTraining(user) || retried(user, tries - 1);
  }

  private boolean retriedOpen(User user, int tries) {
    if (tries == 0) {
      return true;
    }
    return consents.allowsTraining(user) && retriedOpen(user, tries - 1);
  }


  public void good(User user) {
    if (retried(user, 3)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNot(User user) {
    if (!retried(user, 3)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOpen(User user, int tries) {
    if (retriedOpen(user, tries)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
