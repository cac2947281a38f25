package bench.guardhelper;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** Another class of the team stands before the service. */
public class Delegates {

  private final Facade facade;
  private final Trainer trainer;

  public Delegates(Facade facade, Trainer trainer) {
    this.facade = facade;
    this.trainer = trainer;
  }

  /** Asks the service, sometimes after a look at something else. */
  public static class Facade {
    private final ConsentService consents;

    public Facade(ConsentService consents) {
      this.consents = consents;
    }

    public boolean mayTrain(User user) {
      return consents.granted(user.id(), Purpose.AI_TRAINING);
    }

    public boolean mayTrainUnlessOff(User user, boolean off) {
      if (off) {
        return true;
      }
      return consents.granted(user, Purpose.AI_TRAINING);
    }

    public boolean may(User user, Purpose purpose) {
      return consents.granted(user, purpose);
    }
  }

  public void good(User user) {
    if (facade.mayTrain(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOther(User user, User other) {
    if (facade.mayTrain(other)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badOff(User user, boolean off) {
    if (facade.mayTrainUnlessOff(user, off)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodPurpose(Post post) {
    if (facade.may(post.author(), Purpose.AI_TRAINING)) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void badPurpose(Post post) {
    if (facade.may(post.author(), Purpose.ANALYTICS)) {
      trainer.learn(post.text()); // EXPECT: ConsentForAnotherPurpose
    }
  }
}
