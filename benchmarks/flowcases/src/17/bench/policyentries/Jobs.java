package bench.policyentries;

import bench.api.Trainer;
import bench.model.User;

/** Every method is called by something else too. */
public class Jobs {

  private final Trainer trainer;

  public Jobs(Trainer trainer) {
    this.trainer = trainer;
  }

  public void first(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    trainer.learn(user.handle()); // EXPECT: none
    helper(user);
  }

  void second(User user) {
    trainer.learn(user.email()); // EXPECT: CheckNotOnEveryPath
  }

  private void helper(User user) {
    trainer.learn(user.dateOfBirth()); // EXPECT: CheckNotOnEveryPath
  }
}
