package bench.guardconstant;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** Settings that are compiled in. */
public class StaticFinals {

  private final ConsentService consents;
  private final Trainer trainer;

  public StaticFinals(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodOpen(User user) {
    if (Settings.OPEN || consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodStrict(User user) {
    if (Settings.STRICT && !consents.allowsTraining(user)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badStrict(User user) {
    if (!Settings.STRICT || Settings.OPEN) {
      if (!consents.allowsTraining(user)) {
        return;
      }
    }
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  public void goodVersion(User user) {
    if (Settings.VERSION >= 3) {
      consents.require(user, Purpose.AI_TRAINING);
    }
    trainer.learn(user.bio()); // EXPECT: none
  }
}
