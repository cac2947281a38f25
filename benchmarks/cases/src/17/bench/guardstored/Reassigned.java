package bench.guardstored;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** The variable of the outcome is assigned more than once. */
public class Reassigned {

  private final ConsentService consents;
  private final Trainer trainer;

  public Reassigned(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodDefaultFalse(User user, boolean open) {
    boolean allowed = false;
    if (open) {
      allowed = consents.allowsTraining(user);
    }
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badDefaultTrue(User user, boolean open) {
    boolean allowed = true;
    if (open) {
      allowed = consents.allowsTraining(user);
    }
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodSetInside(User user) {
    boolean allowed = false;
    if (consents.allowsTraining(user)) {
      allowed = true;
    }
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badSetBelow(User user, boolean staff) {
    boolean allowed = consents.allowsTraining(user);
    if (staff) {
      allowed = true;
    }
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodClearedBelow(User user, boolean staff) {
    boolean allowed = consents.allowsTraining(user);
    if (staff) {
      allowed = false;
    }
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOverwritten(User user, boolean open) {
    boolean allowed = consents.allowsTraining(user);
    allowed = open;
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodAskedTwice(User user) {
    boolean allowed = consents.allowsTraining(user);
    allowed = allowed && consents.granted(user, Purpose.AI_TRAINING);
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badBlockedFlag(User user, boolean hurry) {
    boolean blocked = false;
    if (!hurry) {
      blocked = !consents.allowsTraining(user);
    }
    if (!blocked) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodBlockedFlag(User user, boolean hurry) {
    boolean blocked = true;
    if (!hurry) {
      blocked = !consents.allowsTraining(user);
    }
    if (!blocked) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
