package bench.policychecks;

import bench.api.FineTuner;
import bench.api.Trainer;

/** Checks on the person itself. */
public class OfGuests {

  private final Trainer trainer;
  private final FineTuner tuner;

  public OfGuests(Trainer trainer, FineTuner tuner) {
    this.trainer = trainer;
    this.tuner = tuner;
  }

  public void byField(Guest guest) {
    if (guest.agreed) {
      trainer.learn(guest.note); // EXPECT: none
      trainer.learn(guest.room); // EXPECT: none
    }
  }

  public void notAsked(Guest guest) {
    trainer.learn(guest.note); // EXPECT: MissingConsentCheck
    trainer.learn(guest.room); // EXPECT: none
  }

  public void otherGuest(Guest guest, Guest host) {
    if (host.agreed) {
      trainer.learn(guest.note); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void byMethod(Guest guest) {
    if (guest.tuningToo()) {
      tuner.tune(guest.note); // EXPECT: none
      trainer.learn(guest.note); // EXPECT: ConsentForAnotherPurpose
    }
  }
}
