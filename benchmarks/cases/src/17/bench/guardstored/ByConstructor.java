package bench.guardstored;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** The constructor asks. */
public final class ByConstructor {

  private final User user;
  private final User viewer;
  private final boolean allowed;
  private final Trainer trainer;

  public ByConstructor(User user, User viewer, ConsentService consents, Trainer trainer) {
    this.user = user;
    this.viewer = viewer;
    this.allowed = consents.allowsTraining(user);
    this.trainer = trainer;
  }

  public void good() {
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodReturn() {
    if (!allowed) {
      return;
    }
    trainer.learn(user.email()); // EXPECT: none
  }

  public void badViewer() {
    if (allowed) {
      trainer.learn(viewer.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badInverted() {
    if (!allowed) {
      trainer.learn(user.handle() + user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badNotAsked() {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
  }
}
