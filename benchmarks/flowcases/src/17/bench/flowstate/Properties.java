package bench.flowstate;

import bench.api.Trainer;
import bench.model.User;

/** System properties are found again by their constant key. */
final class Properties {

  void set(User user) {
    System.setProperty("bio", user.bio());
    System.setProperty("name", user.handle());
  }

  void get(Trainer trainer) {
    trainer.learn(System.getProperty("bio")); // EXPECT: MissingConsentCheck
    trainer.learn(System.getProperty("name")); // EXPECT: none
    trainer.learn(System.getProperty("other", "x")); // EXPECT: none
  }
}
