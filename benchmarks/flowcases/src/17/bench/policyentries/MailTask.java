package bench.policyentries;

import bench.api.Trainer;
import bench.model.User;

public class MailTask {

  private final Trainer trainer;

  public MailTask(Trainer trainer) {
    this.trainer = trainer;
  }

  public void run(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void walk(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }
}
