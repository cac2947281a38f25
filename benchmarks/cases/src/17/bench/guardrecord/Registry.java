package bench.guardrecord;

import bench.api.Consent;
import bench.api.ConsentRegistry;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** Consent records that were fetched for the person. */
public class Registry {

  private final ConsentRegistry registry;
  private final Trainer trainer;

  public Registry(ConsentRegistry registry, Trainer trainer) {
    this.registry = registry;
    this.trainer = trainer;
  }

  public void good(User user) {
    if (registry.of(user).training()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOther(User user, User other) {
    if (registry.of(other).training()) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodAllows(User user) {
    Consent consent = registry.of(user);
    if (consent.allows(Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badAllows(User user) {
    Consent consent = registry.of(user);
    if (consent.allows(Purpose.AD_PROFILING)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodById(User user) {
    if (!registry.of(user.id()).training()) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badById(User user, long otherId) {
    if (!registry.of(otherId).training()) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodAuthor(Post post) {
    if (registry.of(post.author()).training()) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void badOnlyFetched(User user) {
    Consent consent = registry.of(user);
    if (consent != null) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void badUnknownPerson(User user, Consent consent) {
    if (consent.training()) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodSwitchedRecord(User user, User other) {
    Consent consent = registry.of(other);
    if (other.id() != user.id()) {
      consent = registry.of(user);
      if (consent.training()) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }

  public void badSwitchedRecord(User user, User other) {
    Consent consent = registry.of(user);
    consent = registry.of(other);
    if (consent.training()) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
