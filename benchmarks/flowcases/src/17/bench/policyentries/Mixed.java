package bench.policyentries;

import bench.api.Trainer;
import bench.model.User;

public class Mixed {

  private final Trainer trainer;

  public Mixed(Trainer trainer) {
    this.trainer = trainer;
  }

  public void nightlyExport(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void nightly(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void daily(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }
}
