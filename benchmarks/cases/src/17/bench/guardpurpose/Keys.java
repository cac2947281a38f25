package bench.guardpurpose;

import bench.api.ConsentService;
import bench.api.FineTuner;
import bench.api.PurposeKeys;
import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.Purposes;

/** Purposes as strings: keys, constants, and ids of the consent platform. */
public class Keys {

  private final ConsentService consents;
  private final Trainer trainer;
  private final FineTuner tuner;

  public Keys(ConsentService consents, Trainer trainer, FineTuner tuner) {
    this.consents = consents;
    this.trainer = trainer;
    this.tuner = tuner;
  }

  private static final String OWN = "train_ai_system";
  private static final String OWN_CHILD = OWN + ".fine_tuning";

  public void literal(User user) {
    if (consents.grantedKey(user, "train_ai_system")) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void otherLiteral(User user) {
    if (consents.grantedKey(user, "analytics")) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void constant(User user) {
    if (consents.grantedKey(user, Purposes.TRAIN_AI_SYSTEM)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void childConstant(User user) {
    if (consents.grantedKey(user, Purposes.TRAIN_AI_SYSTEM_FINE_TUNING)) {
      tuner.tune(user.bio()); // EXPECT: none
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void platform(User user) {
    if (consents.grantedKey(user, PurposeKeys.AI)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void platformOther(User user) {
    if (consents.grantedKey(user, PurposeKeys.STATS)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void unknownId(User user) {
    if (consents.grantedKey(user, "cmp-99")) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void own(User user) {
    if (consents.grantedKey(user, OWN)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void ownChild(User user) {
    if (consents.grantedKey(user, OWN_CHILD)) {
      tuner.tune(user.bio()); // EXPECT: none
      tuner.pretrain(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void local(User user) {
    String key = "train_ai_system";
    if (consents.grantedKey(user, key)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
