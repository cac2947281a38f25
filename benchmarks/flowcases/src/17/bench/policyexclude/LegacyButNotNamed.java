package bench.policyexclude;

import bench.api.Trainer;
import bench.model.User;

public class LegacyButNotNamed {

  public void run(User user, Trainer trainer) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    trainer.learn(user.handle()); // EXPECT: none
  }
}
