package bench.policystrict;

import bench.api.Analytics;
import bench.api.ConsentService;
import bench.api.FineTuner;
import bench.api.ObjectionService;
import bench.api.Trainer;
import bench.model.ChildProfile;
import bench.model.Feedback;
import bench.model.HealthNote;
import bench.model.User;
import io.purposebound.annotations.AcceptedFlow;
import io.purposebound.annotations.Anonymizes;
import java.util.List;

/** Explicit consent for sensitive data, and none at all for some. */
public final class Strict {

  private final ConsentService consents;
  private final ObjectionService objections;
  private final Trainer trainer;

  public Strict(ConsentService consents, ObjectionService objections, Trainer trainer) {
    this.consents = consents;
    this.objections = objections;
    this.trainer = trainer;
  }

  public void notAsked(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    trainer.learn(user.email()); // EXPECT: MissingConsentCheck
    trainer.learn(user.id()); // EXPECT: none
  }

  public void consented(User user) {
    if (consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
      trainer.learn(user.email()); // EXPECT: InsufficientLegalBasis
      trainer.learn(user.dateOfBirth()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void explicitlyConsented(User user) {
    if (consents.explicitlyAllowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
      trainer.learn(user.email()); // EXPECT: none
    }
  }

  public void notObjected(User user) {
    if (!objections.hasObjected(user)) {
      trainer.learn(user.bio()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void forbidden(HealthNote note, ChildProfile child) {
    trainer.learn(note.diagnosis()); // EXPECT: ForbiddenUse
    trainer.learn(child.story()); // EXPECT: ForbiddenUse
    trainer.learn(note.id()); // EXPECT: none
  }

  public void forbiddenAllTheSame(HealthNote note, ChildProfile child) {
    if (consents.explicitlyAllowsTraining(note.patient())) {
      trainer.learn(note.diagnosis()); // EXPECT: ForbiddenUse
    }
    if (consents.explicitlyAllowsTraining(child.childId())) {
      trainer.learn(child.story()); // EXPECT: ForbiddenUse
    }
  }

  @AcceptedFlow(reason = "a study", approvedBy = "dpo@example.org", expires = "2099-12-31")
  public void forbiddenThoughAccepted(HealthNote note, User user) {
    trainer.learn(note.diagnosis()); // EXPECT: ForbiddenUse
    trainer.learn(user.email()); // EXPECT: none
  }

  public void forbiddenBelow(HealthNote note, FineTuner tuner) {
    tuner.tune(note.diagnosis()); // EXPECT: ForbiddenUse
  }

  public void otherPurposes(HealthNote note, Analytics analytics) {
    analytics.track(note.diagnosis()); // EXPECT: none
  }

  public void collected(Feedback feedback) {
    trainer.learn(feedback.rating()); // EXPECT: none
    trainer.learn(feedback.remark()); // EXPECT: MissingConsentCheck
  }

  @Anonymizes(technique = "counts over a clinic")
  static int count(List<HealthNote> notes) {
    return notes.size();
  }

  public void anonymous(List<HealthNote> notes) {
    trainer.learn(count(notes)); // EXPECT: none
    trainer.learn(notes); // EXPECT: ForbiddenUse|MissingConsentCheck
  }
}
