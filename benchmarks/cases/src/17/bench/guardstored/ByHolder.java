package bench.guardstored;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** The outcome in a field of an object that only this method holds, and in an array. */
public final class ByHolder {

  static final class Holder {
    boolean allowed;
    boolean other;
  }

  public void good(User user, ConsentService consents, Trainer trainer) {
    Holder holder = new Holder();
    holder.allowed = consents.allowsTraining(user);
    if (holder.allowed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOverwritten(User user, boolean open, ConsentService consents, Trainer trainer) {
    Holder holder = new Holder();
    holder.allowed = consents.allowsTraining(user);
    holder.allowed = open;
    if (holder.allowed) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOtherField(User user, boolean open, ConsentService consents, Trainer trainer) {
    Holder holder = new Holder();
    holder.allowed = consents.allowsTraining(user);
    holder.other = open;
    if (holder.other) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodArray(User user, ConsentService consents, Trainer trainer) {
    boolean[] outcomes = new boolean[2];
    outcomes[0] = consents.allowsTraining(user);
    outcomes[1] = consents.allowsAnalytics(user);
    if (outcomes[0]) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badArray(User user, ConsentService consents, Trainer trainer) {
    boolean[] outcomes = new boolean[2];
    outcomes[0] = consents.allowsTraining(user);
    outcomes[1] = consents.allowsAnalytics(user);
    if (outcomes[1]) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }
}
