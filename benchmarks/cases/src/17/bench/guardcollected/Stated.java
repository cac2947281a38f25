package bench.guardcollected;

import bench.api.Analytics;
import bench.api.ConsentService;
import bench.api.FineTuner;
import bench.api.Trainer;
import bench.model.Feedback;

/** Data that were collected for the use's purpose or above need no check. */
public class Stated {

  private final ConsentService consents;
  private final Trainer trainer;
  private final FineTuner tuner;
  private final Analytics analytics;

  public Stated(ConsentService consents, Trainer trainer, FineTuner tuner, Analytics analytics) {
    this.consents = consents;
    this.trainer = trainer;
    this.tuner = tuner;
    this.analytics = analytics;
  }

  public void rating(Feedback feedback) {
    trainer.learn(feedback.rating()); // EXPECT: none
    tuner.tune(feedback.rating()); // EXPECT: none
    tuner.evaluate(feedback.rating()); // EXPECT: none
  }

  public void verdict(Feedback feedback) {
    tuner.evaluate(feedback.verdict()); // EXPECT: none
    trainer.learn(feedback.verdict()); // EXPECT: MissingConsentCheck
    tuner.tune(feedback.verdict()); // EXPECT: MissingConsentCheck
  }

  public void remark(Feedback feedback) {
    trainer.learn(feedback.remark()); // EXPECT: MissingConsentCheck
    analytics.track(feedback.remark()); // EXPECT: none
  }

  public void remarkAsked(Feedback feedback) {
    if (consents.allowsTraining(feedback.giver())) {
      trainer.learn(feedback.remark()); // EXPECT: none
    }
  }

  public void remarkAskedForOther(Feedback feedback) {
    if (consents.allowsAnalytics(feedback.giver())) {
      trainer.learn(feedback.remark()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void joined(Feedback feedback) {
    tuner.evaluate(feedback.rating() + feedback.verdict()); // EXPECT: none
    trainer.learn(feedback.rating() + feedback.verdict()); // EXPECT: MissingConsentCheck
  }

  /** The giver is part of the whole, and nothing is stated for the giver's bio. */
  public void whole(Feedback feedback) {
    trainer.learn(feedback); // EXPECT: MissingConsentCheck
  }

  public void wholeAsked(Feedback feedback) {
    if (consents.allowsTraining(feedback.giver())) {
      trainer.learn(feedback); // EXPECT: none
    }
  }
}
