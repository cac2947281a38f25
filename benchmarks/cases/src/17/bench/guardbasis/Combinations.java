package bench.guardbasis;

import bench.api.ConsentService;
import bench.api.ObjectionService;
import bench.api.Trainer;
import bench.model.HealthNote;
import bench.model.User;

/** Two bases in one condition. */
public class Combinations {

  private final ConsentService consents;
  private final ObjectionService objections;
  private final Trainer trainer;

  public Combinations(ConsentService consents, ObjectionService objections, Trainer trainer) {
    this.consents = consents;
    this.objections = objections;
    this.trainer = trainer;
  }

  public void both(User user) {
    if (!objections.hasObjected(user) && consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void either(User user) {
    if (!objections.hasObjected(user) || consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: InsufficientLegalBasis|CheckNotOnEveryPath
    }
  }

  public void objectedReturns(User user) {
    if (objections.hasObjected(user)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: InsufficientLegalBasis
  }

  public void objectedReturnsThenAsks(User user) {
    if (objections.hasObjected(user)) {
      return;
    }
    if (consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bothForSpecial(HealthNote note) {
    if (!objections.hasObjected(note.patient()) && consents.allowsTraining(note.patient())) {
      trainer.learn(note.diagnosis()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void upgraded(HealthNote note) {
    if (consents.allowsTraining(note.patient())) {
      if (consents.explicitlyAllowsTraining(note.patient())) {
        trainer.learn(note.diagnosis()); // EXPECT: none
      } else {
        trainer.learn(note.id() + note.diagnosis()); // EXPECT: InsufficientLegalBasis
      }
    }
  }

  public void otherPersonStrong(User user, User other) {
    if (!objections.hasObjected(user) && consents.allowsTraining(other)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void otherPurposeStrong(User user) {
    if (!objections.hasObjected(user) && consents.allowsAnalytics(user)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void otherPersonWeak(User user, User other) {
    if (!objections.hasObjected(other)) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }
}
