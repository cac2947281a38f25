package bench.flowsources;

import bench.api.Analytics;
import bench.api.FineTuner;
import bench.api.Trainer;
import bench.model.Feedback;
import bench.model.User;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;
import java.util.ArrayList;
import java.util.List;

/** Data that say what they were collected for. */
final class Collected {

  record Survey(
      @DataSubject User giver,
      @PersonalData(purpose = "train_ai_system.fine_tuning") String tuning,
      @PersonalData(purpose = {"analytics", Purposes.TRAIN_AI_SYSTEM}) String both,
      @PersonalData(purpose = "personalize.content") String show,
      @PersonalData String nothing) {}

  void feedback(Feedback feedback, Trainer trainer, FineTuner tuner, Analytics analytics) {
    trainer.learn(feedback.rating()); // EXPECT: none
    tuner.tune(feedback.rating()); // EXPECT: none
    trainer.learn(feedback.verdict()); // EXPECT: MissingConsentCheck
    tuner.evaluate(feedback.verdict()); // EXPECT: none
    tuner.tune(feedback.verdict()); // EXPECT: MissingConsentCheck
    trainer.learn(feedback.remark()); // EXPECT: MissingConsentCheck
    analytics.track(feedback.remark()); // EXPECT: none
    analytics.track(feedback.rating()); // EXPECT: none
  }

  void survey(Survey survey, Trainer trainer, FineTuner tuner) {
    tuner.tune(survey.tuning()); // EXPECT: none
    tuner.pretrain(survey.tuning()); // EXPECT: MissingConsentCheck
    trainer.learn(survey.tuning()); // EXPECT: MissingConsentCheck
    trainer.learn(survey.both()); // EXPECT: none
    tuner.evaluate(survey.both()); // EXPECT: none
    trainer.learn(survey.show()); // EXPECT: MissingConsentCheck
    trainer.learn(survey.nothing()); // EXPECT: MissingConsentCheck
    trainer.learn(survey.both() + survey.nothing()); // EXPECT: MissingConsentCheck
  }

  void carried(Feedback feedback, Trainer trainer) {
    List<String> rows = new ArrayList<>();
    rows.add(feedback.rating());
    trainer.learnAll(rows); // EXPECT: none
    rows.add(feedback.verdict());
    trainer.learnAll(rows); // EXPECT: MissingConsentCheck
  }

  void parameter(
      @PersonalData(purpose = Purposes.TRAIN_AI_SYSTEM) String given,
      @PersonalData(purpose = "essential.service") String needed,
      Trainer trainer) {
    trainer.learn(given); // EXPECT: none
    trainer.learn(needed); // EXPECT: MissingConsentCheck
  }
}
