package bench.guardbasis;

import bench.api.ConsentService;
import bench.api.ObjectionService;
import bench.api.Trainer;
import bench.model.ChildProfile;
import bench.model.HealthNote;
import bench.model.User;

/** A stronger basis satisfies a weaker demand, never the other way round. */
public class Order {

  private final ConsentService consents;
  private final ObjectionService objections;
  private final Trainer trainer;

  public Order(ConsentService consents, ObjectionService objections, Trainer trainer) {
    this.consents = consents;
    this.objections = objections;
    this.trainer = trainer;
  }

  public void noObjection(User user) {
    if (!objections.hasObjected(user)) {
      trainer.learn(user.bio()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void consent(User user) {
    if (consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
      trainer.learn(user.email()); // EXPECT: none
    }
  }

  public void explicit(User user) {
    if (consents.explicitlyAllowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void special(HealthNote note) {
    if (consents.explicitlyAllowsTraining(note.patient())) {
      trainer.learn(note.diagnosis()); // EXPECT: none
    }
  }

  public void specialConsent(HealthNote note) {
    if (consents.allowsTraining(note.patient())) {
      trainer.learn(note.diagnosis()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void specialNoObjection(HealthNote note) {
    if (!objections.hasObjected(note.patient())) {
      trainer.learn(note.diagnosis()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void child(ChildProfile profile) {
    if (consents.explicitlyAllowsTraining(profile.childId())) {
      trainer.learn(profile.story()); // EXPECT: none
    }
  }

  public void childConsent(ChildProfile profile) {
    if (consents.allowsTraining(profile.childId())) {
      trainer.learn(profile.story()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void childUnasked(ChildProfile profile) {
    trainer.learn(profile.story()); // EXPECT: MissingConsentCheck
  }
}
