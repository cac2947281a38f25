package bench.guardbasis;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.HealthNote;
import bench.model.Post;

/** One of two checks was granted: both of them together say no more than the weaker one. */
public class EitherBasis {
  private final ConsentService consents;
  private final Trainer trainer;

  public EitherBasis(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void badEither(HealthNote n) {
    if (consents.explicitlyAllowsTraining(n.patient()) || consents.allowsTraining(n.patient())) {
      trainer.learn(n.diagnosis()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void goodBoth(HealthNote n) {
    if (consents.explicitlyAllowsTraining(n.patient()) && consents.allowsTraining(n.patient())) {
      trainer.learn(n.diagnosis()); // EXPECT: none
    }
  }

  public void badEitherStored(HealthNote n) {
    boolean ok =
        consents.explicitlyAllowsTraining(n.patient()) | consents.allowsTraining(n.patient());
    if (!ok) {
      return;
    }
    trainer.learn(n.diagnosis()); // EXPECT: InsufficientLegalBasis
  }

  public void goodEitherForLess(Post p) {
    if (consents.explicitlyAllowsTraining(p.author()) || consents.allowsTraining(p.author())) {
      trainer.learn(p.text()); // EXPECT: none
    }
  }

  public void badEitherPurpose(Post p) {
    if (consents.granted(p.author(), Purpose.AI_TRAINING)
        || consents.granted(p.author(), Purpose.FINE_TUNING)) {
      trainer.learn(p.text()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void badBranches(HealthNote n, boolean quick) {
    if (quick) {
      if (!consents.allowsTraining(n.patient())) {
        return;
      }
    } else if (!consents.explicitlyAllowsTraining(n.patient())) {
      return;
    }
    trainer.learn(n.diagnosis()); // EXPECT: InsufficientLegalBasis
  }
}
