package bench.guardoptional;

import bench.api.AuditLog;
import bench.api.Consent;
import bench.api.ConsentRegistry;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** The use in the callback of the consent's optional. */
public class Callbacks {

  private final ConsentRegistry registry;
  private final Trainer trainer;
  private final AuditLog audit;

  public Callbacks(ConsentRegistry registry, Trainer trainer, AuditLog audit) {
    this.registry = registry;
    this.trainer = trainer;
    this.audit = audit;
  }

  public void good(User user) {
    registry.find(user).filter(Consent::training).ifPresent(c -> trainer.learn(user.bio())); // EXPECT: none
  }

  public void badNotFiltered(User user) {
    registry.find(user).ifPresent(c -> trainer.learn(user.bio())); // EXPECT: MissingConsentCheck
  }

  public void goodAskedInside(User user) {
    registry
        .find(user)
        .ifPresent(
            c -> {
              if (c.training()) {
                trainer.learn(user.bio()); // EXPECT: none
              }
            });
  }

  public void badAskedInside(User user) {
    registry
        .find(user)
        .ifPresent(
            c -> {
              if (!c.training()) {
                trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
              }
            });
  }

  public void branches(User user) {
    registry
        .find(user)
        .filter(c -> c.allows(Purpose.AI_TRAINING))
        .ifPresentOrElse(
            c -> trainer.learn(user.bio()), // EXPECT: none
            () -> trainer.learn(user.email())); // EXPECT: CheckNotOnEveryPath
  }

  public void goodMappedToText(User user) {
    String text = registry.find(user).filter(Consent::training).map(c -> user.bio()).orElse("");
    trainer.learn(text); // EXPECT: none
  }

  public void badMappedToText(User user) {
    String text = registry.find(user).map(c -> user.bio()).orElse("");
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }
}
