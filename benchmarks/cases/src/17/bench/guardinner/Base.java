package bench.guardinner;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** The helper of a superclass. */
public abstract class Base {

  protected final ConsentService consents;
  protected final Trainer trainer;

  protected Base(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  protected final boolean agreed(User user) {
    return consents.allowsTraining(user);
  }

  protected boolean ready(User user) {
    return user.id() > 0;
  }

  protected final void learn(User user) {
    if (agreed(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
