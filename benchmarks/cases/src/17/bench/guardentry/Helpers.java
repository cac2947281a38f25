package bench.guardentry;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Methods that are called are judged by their calls, whoever might see them. */
public class Helpers {

  private final ConsentService consents;
  private final Trainer trainer;

  public Helpers(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void run(User user) {
    if (!consents.allowsTraining(user)) {
      return;
    }
    privately(user);
    inPackage(user);
    publicly(user);
    sometimes(user);
  }

  public void runAgain(User user) {
    sometimes(user);
  }

  private void privately(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  void inPackage(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void publicly(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  private void sometimes(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void neverCalled(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  void neverCalledEither(User user) {
    if (consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
