package bench.guardoptional;

import bench.api.Consent;
import bench.api.ConsentRegistry;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** An optional consent record, mapped to its outcome. */
public class Outcomes {

  private final ConsentRegistry registry;
  private final Trainer trainer;

  public Outcomes(ConsentRegistry registry, Trainer trainer) {
    this.registry = registry;
    this.trainer = trainer;
  }

  public void good(User user) {
    if (registry.find(user).map(Consent::training).orElse(false)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOrElseTrue(User user) {
    if (registry.find(user).map(Consent::training).orElse(true)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodAllows(User user) {
    boolean ok = registry.find(user).map(c -> c.allows(Purpose.AI_TRAINING)).orElse(Boolean.FALSE);
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badAllowsOther(User user) {
    boolean ok = registry.find(user).map(c -> c.allows(Purpose.ANALYTICS)).orElse(Boolean.FALSE);
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodOrElseGet(User user) {
    if (!registry.find(user).map(Consent::training).orElseGet(() -> false)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badOrElseGet(User user) {
    if (!registry.find(user).map(Consent::training).orElseGet(() -> true)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodFiltered(User user) {
    if (registry.find(user).filter(Consent::training).isPresent()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOnlyPresent(User user) {
    if (registry.find(user).isPresent()) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void badMappedPresent(User user) {
    if (registry.find(user).map(Consent::training).isPresent()) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOfOther(User user, User other) {
    if (registry.find(other).map(Consent::training).orElse(false)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
