package bench.guardbasis;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Sensitivity;

/** Data of several sensitivities in one call: each is judged by its own. */
public class Mixed {

  private final ConsentService consents;
  private final Trainer trainer;

  public Mixed(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  record Chart(
      @DataSubject User patient,
      @PersonalData String nickname,
      @PersonalData(sensitivity = Sensitivity.SPECIAL_CATEGORY) String findings,
      String ward) {}

  public void parts(Chart chart) {
    if (consents.allowsTraining(chart.patient())) {
      trainer.learn(chart.nickname()); // EXPECT: none
      trainer.learn(chart.findings()); // EXPECT: InsufficientLegalBasis
      trainer.learn(chart.ward()); // EXPECT: none
    }
  }

  public void joined(Chart chart) {
    if (consents.allowsTraining(chart.patient())) {
      trainer.learn(chart.nickname() + chart.ward()); // EXPECT: none
      trainer.learn(chart.nickname() + chart.findings()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void whole(Chart chart) {
    if (consents.allowsTraining(chart.patient())) {
      trainer.learn(chart); // EXPECT: InsufficientLegalBasis
    }
  }

  public void wholeExplicit(Chart chart) {
    if (consents.explicitlyAllowsTraining(chart.patient())) {
      trainer.learn(chart); // EXPECT: none
    }
  }

  public void wholeUnasked(Chart chart) {
    trainer.learn(chart); // EXPECT: MissingConsentCheck
    trainer.learn(chart.ward()); // EXPECT: none
  }

  public void eachByItsOwn(Chart chart) {
    if (consents.allowsTraining(chart.patient())) {
      String text = chart.nickname();
      if (consents.explicitlyAllowsTraining(chart.patient())) {
        text += chart.findings();
      }
      trainer.learn(text); // EXPECT: none
    }
  }
}
