package bench.guardrecord;

import bench.api.Consent;
import bench.api.ConsentRegistry;
import bench.api.Trainer;
import bench.model.HealthNote;
import bench.model.User;

/** Records with several outcomes. */
public class Bases {

  private final ConsentRegistry registry;
  private final Trainer trainer;

  public Bases(ConsentRegistry registry, Trainer trainer) {
    this.registry = registry;
    this.trainer = trainer;
  }

  public void goodExplicit(HealthNote note) {
    if (registry.of(note.patient()).explicitTraining()) {
      trainer.learn(note.diagnosis()); // EXPECT: none
    }
  }

  public void badPlain(HealthNote note) {
    if (registry.of(note.patient()).training()) {
      trainer.learn(note.diagnosis()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void goodExplicitForPlain(User user) {
    if (registry.of(user).explicitTraining()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodBoth(HealthNote note) {
    Consent consent = registry.of(note.patient());
    if (consent.training() && consent.explicitTraining()) {
      trainer.learn(note.diagnosis()); // EXPECT: none
    }
  }

  public void badEither(HealthNote note) {
    Consent consent = registry.of(note.patient());
    if (consent.training() || consent.explicitTraining()) {
      trainer.learn(note.diagnosis()); // EXPECT: InsufficientLegalBasis|CheckNotOnEveryPath
    }
  }
}
