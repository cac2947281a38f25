package bench.guardcollected;

import bench.api.ConsentService;
import bench.api.FineTuner;
import bench.api.Trainer;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;

/** Purposes on fields, parameters and results. */
public class OwnTypes {

  private final ConsentService consents;
  private final Trainer trainer;
  private final FineTuner tuner;

  public OwnTypes(ConsentService consents, Trainer trainer, FineTuner tuner) {
    this.consents = consents;
    this.trainer = trainer;
    this.tuner = tuner;
  }

  static final class Survey {
    @PersonalData(purpose = {"essential.service", "train_ai_system"})
    String answer;

    @PersonalData(purpose = "essential.service")
    String address;

    @PersonalData String comment;
  }

  interface Forms {
    @PersonalData(purpose = Purposes.TRAIN_AI_SYSTEM)
    String donatedText();

    @PersonalData
    String freeText();
  }

  public void fields(Survey survey) {
    trainer.learn(survey.answer); // EXPECT: none
    trainer.learn(survey.address); // EXPECT: MissingConsentCheck
    trainer.learn(survey.comment); // EXPECT: MissingConsentCheck
  }

  public void whole(Survey survey) {
    trainer.learn(survey); // EXPECT: MissingConsentCheck
  }

  public void results(Forms forms) {
    trainer.learn(forms.donatedText()); // EXPECT: none
    tuner.pretrain(forms.donatedText()); // EXPECT: none
    trainer.learn(forms.freeText()); // EXPECT: MissingConsentCheck
  }

  public void donated(@PersonalData(purpose = "train_ai_system.fine_tuning") String text) {
    tuner.tune(text); // EXPECT: none
    tuner.evaluate(text); // EXPECT: MissingConsentCheck
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }
}
