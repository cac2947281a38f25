package bench.guardinner;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Uses what the superclass offers. */
public class Derived extends Base {

  public Derived(ConsentService consents, Trainer trainer) {
    super(consents, trainer);
  }

  @Override
  protected boolean ready(User user) {
    return super.ready(user) && agreed(user);
  }

  public void good(User user) {
    if (agreed(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodOverridden(User user) {
    if (ready(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badSuper(User user) {
    if (super.ready(user)) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodInherited(User user) {
    learn(user);
  }
}
