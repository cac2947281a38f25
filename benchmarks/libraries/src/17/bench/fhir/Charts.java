package bench.fhir;

import bench.api.Trainer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;

/** Reads charts of patients, as the documentation of the library shows it. */
final class Charts {
  private final Trainer trainer;

  Charts(Trainer trainer) {
    this.trainer = trainer;
  }

  void bad(Bundle bundle) {
    for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
      if (entry.getResource() instanceof Observation observation) {
        trainer.learn(observation.getValue()); // EXPECT: MissingConsentCheck
      }
    }
  }

  void badPatient(Patient patient) {
    trainer.learn(patient.getBirthDate()); // EXPECT: MissingConsentCheck
  }

  void goodTotal(Bundle bundle) {
    trainer.learn(bundle.getTotal()); // EXPECT: none
  }
}
