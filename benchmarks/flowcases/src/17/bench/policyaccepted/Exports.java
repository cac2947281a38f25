package bench.policyaccepted;

import bench.api.ConsentService;
import bench.api.FineTuner;
import bench.api.Trainer;
import bench.model.Comment;
import bench.model.Message;
import bench.model.Photo;
import bench.model.Post;
import bench.model.User;

/** Flows that the policy accepts, by source, by use and by both. */
public class Exports {

  private final Exporter exporter;
  private final Trainer trainer;
  private final FineTuner tuner;
  private final ConsentService consents;

  public Exports(Exporter exporter, Trainer trainer, FineTuner tuner, ConsentService consents) {
    this.exporter = exporter;
    this.trainer = trainer;
    this.tuner = tuner;
    this.consents = consents;
  }

  public void bySource(Post post, User user) {
    trainer.learn(post.text()); // EXPECT: none
    tuner.tune(post.text()); // EXPECT: none
    exporter.exportMore(post.text()); // EXPECT: none
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    trainer.learn(post.text() + user.bio()); // EXPECT: MissingConsentCheck
  }

  public void byUse(User user, Photo photo) {
    exporter.export(user.bio()); // EXPECT: none
    exporter.export(user.email()); // EXPECT: none
    exporter.exportMore(user.bio()); // EXPECT: MissingConsentCheck
    exporter.export(photo.pixels()); // EXPECT: none
  }

  public void byBoth(User user) {
    exporter.exportSome(user.bio()); // EXPECT: none
    exporter.exportSome(user.email()); // EXPECT: MissingConsentCheck
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  public void tooLate(Photo photo, User user) {
    trainer.learn(photo.caption()); // EXPECT: ExpiredAcceptance
    trainer.learn(photo.pixels()); // EXPECT: MissingConsentCheck
    exporter.oldExport(user.bio()); // EXPECT: ExpiredAcceptance
    exporter.oldExport(user.handle()); // EXPECT: none
  }

  /** What a check covers needs no acceptance. */
  public void tooLateButGuarded(Photo photo) {
    if (consents.allowsTraining(photo.ownerId())) {
      trainer.learn(photo.caption()); // EXPECT: none
    }
  }

  public void byPurpose(Comment comment) {
    tuner.tune(comment.body()); // EXPECT: none
    tuner.pretrain(comment.body()); // EXPECT: MissingConsentCheck
    trainer.learn(comment.body()); // EXPECT: MissingConsentCheck
  }

  public void withoutReason(Message message) {
    trainer.learn(message.body()); // EXPECT: MissingConsentCheck
  }

  public void elsewhere(Post post) {
    String text = post.text().trim();
    used(text);
  }

  private void used(String text) {
    trainer.learn(text); // EXPECT: none
  }
}
