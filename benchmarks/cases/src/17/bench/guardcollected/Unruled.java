package bench.guardcollected;

import bench.api.Analytics;
import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.HealthNote;
import bench.model.Post;
import bench.model.User;
import io.purposebound.annotations.DataUse;

/** Purposes that no rule of the profile mentions. */
public class Unruled {

  private final ConsentService consents;
  private final Analytics analytics;
  private final Trainer trainer;

  public Unruled(ConsentService consents, Analytics analytics, Trainer trainer) {
    this.consents = consents;
    this.analytics = analytics;
    this.trainer = trainer;
  }

  interface Assistant {
    String answer(@DataUse("use_ai_system.inference") String prompt);

    void index(@DataUse("use_ai_system.retrieval") String text);
  }

  interface Mailing {
    void profile(@DataUse("marketing.advertising.profiling") User user);

    void personalize(@DataUse("personalize.content") String text);
  }

  public void analytics(User user, HealthNote note) {
    analytics.track(user.bio()); // EXPECT: none
    analytics.track(note.diagnosis()); // EXPECT: none
  }

  public void inference(Post post, Assistant assistant) {
    assistant.answer(post.text()); // EXPECT: none
    assistant.index(post.text()); // EXPECT: none
    trainer.learn(post.text()); // EXPECT: MissingConsentCheck
  }

  public void marketing(User user, Mailing mailing) {
    mailing.profile(user); // EXPECT: none
    mailing.personalize(user.bio()); // EXPECT: none
  }

  /** What the assistant answers carries what it was asked. */
  public void answered(Post post, Assistant assistant) {
    trainer.learn(assistant.answer(post.text())); // EXPECT: MissingConsentCheck
  }

  public void answeredAsked(Post post, Assistant assistant) {
    if (consents.allowsTraining(post.author())) {
      trainer.learn(assistant.answer(post.text())); // EXPECT: none
    }
  }

  public void weighted(Post post) {
    trainer.learnWeighted("text", post.text()); // EXPECT: none
    trainer.learnWeighted(post.text(), "note"); // EXPECT: MissingConsentCheck
  }
}
