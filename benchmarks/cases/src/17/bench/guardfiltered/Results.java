package bench.guardfiltered;

import bench.api.FineTuner;
import bench.api.Trainer;

/** Other results: streams, optionals, arrays, and other bases. */
public class Results {

  private final Stores stores;
  private final Trainer trainer;
  private final FineTuner tuner;

  public Results(Stores stores, Trainer trainer, FineTuner tuner) {
    this.stores = stores;
    this.trainer = trainer;
    this.tuner = tuner;
  }

  public void explicit() {
    stores.explicitNotes().forEach(n -> trainer.learn(n.diagnosis())); // EXPECT: none
  }

  public void consented() {
    stores.consentedNotes().forEach(n -> trainer.learn(n.diagnosis())); // EXPECT: InsufficientLegalBasis
  }

  public void notObjected() {
    stores.notObjected().forEach(p -> trainer.learn(p.caption())); // EXPECT: InsufficientLegalBasis
  }

  public void tuning(long id) {
    stores.forTuning(id).ifPresent(p -> tuner.tune(p.caption())); // EXPECT: none
    stores.forTuning(id).ifPresent(p -> trainer.learn(p.caption())); // EXPECT: ConsentForAnotherPurpose
  }

  public void members() {
    stores.consentedMembers().map(m -> m.about).forEach(trainer::learn); // EXPECT: none
  }

  public void membersMatching() {
    stores.consentedMembers().filter(m -> m.id > 3).forEach(m -> trainer.learn(m.city)); // EXPECT: none
  }
}
