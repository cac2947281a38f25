package bench.guardrequires;

import bench.api.ConsentService;
import bench.api.ObjectionService;
import bench.api.Trainer;
import bench.model.HealthNote;
import bench.model.User;
import io.purposebound.annotations.LegalBasis;
import io.purposebound.annotations.Purposes;
import io.purposebound.annotations.RequiresConsent;

/** Demands with their own basis, whatever the data. */
public class Basis {

  private final ConsentService consents;
  private final ObjectionService objections;
  private final Trainer trainer;

  public Basis(ConsentService consents, ObjectionService objections, Trainer trainer) {
    this.consents = consents;
    this.objections = objections;
    this.trainer = trainer;
  }

  @RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM, basis = LegalBasis.EXPLICIT_CONSENT)
  void explicitly(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM, basis = LegalBasis.NO_OBJECTION)
  void unlessObjected(User user) {
    trainer.learn(user.bio()); // EXPECT: InsufficientLegalBasis
  }

  @RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM)
  void note(HealthNote note) {
    trainer.learn(note.diagnosis()); // EXPECT: InsufficientLegalBasis
  }

  public void goodExplicit(User user) {
    if (consents.explicitlyAllowsTraining(user)) {
      explicitly(user); // EXPECT: none
    }
  }

  public void badExplicit(User user) {
    if (consents.allowsTraining(user)) {
      explicitly(user); // EXPECT: InsufficientLegalBasis
    }
  }

  public void goodNoObjection(User user) {
    if (!objections.hasObjected(user)) {
      unlessObjected(user); // EXPECT: none
    }
  }

  public void goodConsentIsMore(User user) {
    if (consents.allowsTraining(user)) {
      unlessObjected(user); // EXPECT: none
    }
  }

  public void badNoObjection(User user) {
    unlessObjected(user); // EXPECT: MissingConsentCheck
  }
}
