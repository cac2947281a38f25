package bench.policyentries;

import bench.api.Trainer;
import bench.model.User;

public class Plain {

  private final Trainer trainer;

  public Plain(Trainer trainer) {
    this.trainer = trainer;
  }

  public void run(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }
}
