package bench.guardrecord;

import bench.api.Consent;
import bench.api.ConsentRegistry;
import bench.api.Trainer;
import bench.model.User;

/** The record is passed to helpers. */
public class PassedOn {

  private final ConsentRegistry registry;
  private final Trainer trainer;

  public PassedOn(ConsentRegistry registry, Trainer trainer) {
    this.registry = registry;
    this.trainer = trainer;
  }

  private static boolean open(Consent consent) {
    return consent.training();
  }

  private static boolean openOrMissing(Consent consent) {
    return consent == null || consent.training();
  }

  private Consent consentOf(User user) {
    return registry.of(user);
  }

  private void learn(User user, Consent consent) {
    if (consent.training()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  private void learnWrong(User user, Consent consent) {
    if (consent.training()) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void good(User user) {
    if (open(registry.of(user))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badMissing(User user) {
    if (openOrMissing(registry.of(user))) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodFetchedByHelper(User user) {
    if (consentOf(user).training()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodBoth(User user) {
    learn(user, registry.of(user));
  }

  public void badBoth(User user, User other) {
    learnWrong(user, registry.of(other));
  }
}
