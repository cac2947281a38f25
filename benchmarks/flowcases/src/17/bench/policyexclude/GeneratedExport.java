package bench.policyexclude;

import bench.api.Trainer;
import bench.model.User;

public class GeneratedExport {

  public void run(User user, Trainer trainer) {
    trainer.learn(user.bio()); // EXPECT: none
  }
}
