package bench.policynothing;

import bench.api.ConsentService;
import bench.api.FineTuner;
import bench.api.ObjectionService;
import bench.api.Trainer;
import bench.model.HealthNote;
import bench.model.Photo;
import bench.model.Post;
import bench.model.User;

/** A rule that requires nothing for training on ordinary data; the profile keeps the rest. */
public final class Nothing {

  private final ObjectionService objections;
  private final ConsentService consents;
  private final Trainer trainer;
  private final FineTuner tuner;

  public Nothing(
      ObjectionService objections, ConsentService consents, Trainer trainer, FineTuner tuner) {
    this.objections = objections;
    this.consents = consents;
    this.trainer = trainer;
    this.tuner = tuner;
  }

  public void notAsked(User user, Photo photo, HealthNote note) {
    trainer.learn(user.bio()); // EXPECT: none
    trainer.learn(photo.caption()); // EXPECT: none
    trainer.learn(user.email()); // EXPECT: MissingConsentCheck
    trainer.learn(photo.pixels()); // EXPECT: MissingConsentCheck
    trainer.learn(note.diagnosis()); // EXPECT: MissingConsentCheck
    tuner.pretrain(user.bio()); // EXPECT: none
    tuner.tune(user.bio()); // EXPECT: MissingConsentCheck
  }

  /** What is carried decides: a post carries its author's address. */
  public void whole(Post post) {
    trainer.learn(post.text()); // EXPECT: none
    trainer.learn(post); // EXPECT: MissingConsentCheck
  }

  public void asked(User user) {
    if (!objections.hasObjected(user)) {
      tuner.tune(user.bio()); // EXPECT: none
      tuner.tune(user.email()); // EXPECT: InsufficientLegalBasis
    }
    if (consents.allowsTraining(user)) {
      tuner.tune(user.bio()); // EXPECT: none
      tuner.tune(user.email()); // EXPECT: none
    }
  }
}
