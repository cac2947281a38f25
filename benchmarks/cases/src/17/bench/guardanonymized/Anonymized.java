package bench.guardanonymized;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.List;

/** The result of an anonymizer is no personal data, its argument still is. */
public class Anonymized {

  private final ConsentService consents;
  private final Scrubber scrubber;
  private final Trainer trainer;

  public Anonymized(ConsentService consents, Scrubber scrubber, Trainer trainer) {
    this.consents = consents;
    this.scrubber = scrubber;
    this.trainer = trainer;
  }

  public void aggregate(List<String> topics, User user) {
    trainer.learn(Privacy.aggregate(List.of(user.bio(), "x"))); // EXPECT: none
  }

  public void argumentStays(User user) {
    String text = user.bio();
    Privacy.aggregate(List.of(text));
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }

  public void joinedWithOther(User user) {
    trainer.learn(Privacy.withoutNames(user.bio())); // EXPECT: none
    trainer.learn(Privacy.withoutNames(user.bio()) + user.email()); // EXPECT: MissingConsentCheck
  }

  public void numbers(User user) {
    trainer.learn(Privacy.noisyLength(user.bio())); // EXPECT: none
  }

  public void behindInterface(Post post) {
    trainer.learn(scrubber.generalize(post.text())); // EXPECT: none
    trainer.learn(scrubber.trim(post.text())); // EXPECT: MissingConsentCheck
  }

  public void streams(List<Post> posts) {
    posts.stream().map(Post::text).map(scrubber::generalize).forEach(trainer::learn); // EXPECT: none
    posts.stream().map(Post::text).map(scrubber::trim).forEach(trainer::learn); // EXPECT: MissingConsentCheck
  }

  public void onlySometimes(User user, boolean careful) {
    String text = careful ? Privacy.withoutNames(user.bio()) : user.bio();
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }
}
