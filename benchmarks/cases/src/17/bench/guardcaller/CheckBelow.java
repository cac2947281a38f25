package bench.guardcaller;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** The check is made in a callee, the use is in the caller. */
public class CheckBelow {

  private final ConsentService consents;
  private final Trainer trainer;

  public CheckBelow(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private boolean prepare(User user) {
    if (!consents.allowsTraining(user)) {
      return false;
    }
    return true;
  }

  private int prepareCount(User user) {
    if (!consents.allowsTraining(user)) {
      return 0;
    }
    return 1;
  }

  private void note(User user) {
    if (!consents.allowsTraining(user)) {
      return;
    }
    Thread.yield();
  }

  private void sure(User user) {
    if (!prepare(user)) {
      throw new IllegalStateException("no consent");
    }
  }

  public void good(User user) {
    if (prepare(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNote(User user) {
    note(user);
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badPrepareIgnored(User user) {
    prepare(user);
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodSure(User user) {
    sure(user);
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void goodCount(User user) {
    if (prepareCount(user) == 1) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badCount(User user) {
    if (prepareCount(user) == 0) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
