package bench.flowaliases;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.DataSubject;

/** Elements that carry the aliases. */
final class Marked {

  static final class Holder {
    @Secret String secret;
    @TopSecret String topSecret;
    @Medical String medical;
    @ForTraining String collected;
    @Unrelated String unrelated;

    @Secret
    String code() {
      return "c";
    }

    @Unrelated
    String plain() {
      return "p";
    }
  }

  @TopSecret
  static final class Scan {
    String data;

    @Technical String device;

    @Technical
    String unit() {
      return "u";
    }

    String shown() {
      return "shown " + data;
    }
  }

  record Row(@Secret String text, @Unrelated String tag) {}

  void fields(Holder holder, Trainer trainer) {
    trainer.learn(holder.secret); // EXPECT: MissingConsentCheck
    trainer.learn(holder.topSecret); // EXPECT: MissingConsentCheck
    trainer.learn(holder.medical); // EXPECT: MissingConsentCheck
    trainer.learn(holder.collected); // EXPECT: none
    trainer.learn(holder.unrelated); // EXPECT: none
    trainer.learn(holder.code()); // EXPECT: MissingConsentCheck
    trainer.learn(holder.plain()); // EXPECT: none
  }

  void types(Scan scan, Row row, Trainer trainer) {
    trainer.learn(scan); // EXPECT: MissingConsentCheck
    trainer.learn(scan.data); // EXPECT: MissingConsentCheck
    trainer.learn(scan.device); // EXPECT: none
    trainer.learn(scan.unit()); // EXPECT: none
    trainer.learn(scan.shown()); // EXPECT: MissingConsentCheck
    trainer.learn(row.text()); // EXPECT: MissingConsentCheck
    trainer.learn(row.tag()); // EXPECT: none
  }

  void parameters(@Secret String a, @TopSecret String b, @Unrelated String c, Trainer trainer) {
    trainer.learn(a); // EXPECT: MissingConsentCheck
    trainer.learn(b); // EXPECT: MissingConsentCheck
    trainer.learn(c); // EXPECT: none
  }

  record Patient(@DataSubject User person, @Medical String finding, @Secret String phone) {}

  /** The sensitivity comes with the alias. */
  void sensitivity(Patient patient, ConsentService consents, Trainer trainer) {
    if (consents.allowsTraining(patient.person())) {
      trainer.learn(patient.finding()); // EXPECT: InsufficientLegalBasis
      trainer.learn(patient.phone()); // EXPECT: none
    }
    if (consents.explicitlyAllowsTraining(patient.person())) {
      trainer.learn(patient.finding()); // EXPECT: none
    }
  }
}
