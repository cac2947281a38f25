package bench.policyentries;

import bench.api.Trainer;
import bench.model.User;

public interface Handler {

  void handle(User user);

  void handle(User user, int times);

  /** Methods match in any subtype. */
  final class Mail implements Handler {

    private final Trainer trainer;

    public Mail(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public void handle(User user) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }

    @Override
    public void handle(User user, int times) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
