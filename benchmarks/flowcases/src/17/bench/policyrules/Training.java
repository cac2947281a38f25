package bench.policyrules;

import bench.api.ConsentService;
import bench.api.FineTuner;
import bench.api.Trainer;
import bench.model.ChildProfile;
import bench.model.HealthNote;
import bench.model.User;

/** Rules that stand before the profile's own. */
public final class Training {

  private final ConsentService consents;
  private final Trainer trainer;
  private final FineTuner tuner;

  public Training(ConsentService consents, Trainer trainer, FineTuner tuner) {
    this.consents = consents;
    this.trainer = trainer;
    this.tuner = tuner;
  }

  public void personal(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    if (consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
      trainer.learn(user.email()); // EXPECT: InsufficientLegalBasis
      tuner.tune(user.email()); // EXPECT: InsufficientLegalBasis
    }
    if (consents.explicitlyAllowsTraining(user)) {
      trainer.learn(user.email()); // EXPECT: none
    }
  }

  public void evaluation(User user, ChildProfile child) {
    tuner.evaluate(user.bio()); // EXPECT: none
    tuner.evaluate(user.email()); // EXPECT: none
    tuner.evaluate(child.story()); // EXPECT: none
    tuner.pretrain(user.bio()); // EXPECT: MissingConsentCheck
  }

  public void forbidden(HealthNote note, ChildProfile child) {
    trainer.learn(child.story()); // EXPECT: ForbiddenUse
    if (consents.explicitlyAllowsTraining(note.patient())) {
      tuner.tune(note.diagnosis()); // EXPECT: ForbiddenUse
    }
  }
}
