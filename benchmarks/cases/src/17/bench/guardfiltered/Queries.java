package bench.guardfiltered;

import bench.api.FineTuner;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.PostRepository;
import bench.model.User;
import bench.model.UserRepository;
import java.util.ArrayList;
import java.util.List;

/** Queries that promise consent, with what is done to their results. */
public class Queries {

  private final PostRepository posts;
  private final UserRepository users;
  private final Trainer trainer;
  private final FineTuner tuner;

  public Queries(PostRepository posts, UserRepository users, Trainer trainer, FineTuner tuner) {
    this.posts = posts;
    this.users = users;
    this.trainer = trainer;
    this.tuner = tuner;
  }

  public void good() {
    for (Post post : posts.findAllWithTrainingConsent()) {
      trainer.learn(post.text()); // EXPECT: none
      tuner.tune(post.text()); // EXPECT: none
    }
  }

  public void bad() {
    for (Post post : posts.findAll()) {
      trainer.learn(post.text()); // EXPECT: MissingConsentCheck
    }
  }

  public void badPurpose() {
    for (Post post : posts.findAllWithAnalyticsConsent()) {
      trainer.learn(post.text()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodFirst() {
    trainer.learn(posts.findAllWithTrainingConsent().get(0).text()); // EXPECT: none
  }

  public void badFirst() {
    trainer.learn(posts.findAll().get(0).text()); // EXPECT: MissingConsentCheck
  }

  public void goodWhole() {
    trainer.learnAll(posts.findAllWithTrainingConsent()); // EXPECT: none
  }

  public void goodCollected() {
    List<String> texts = new ArrayList<>();
    for (Post post : posts.findAllWithTrainingConsent()) {
      texts.add(post.text().trim());
    }
    trainer.learnAll(texts); // EXPECT: none
  }

  public void badMixed() {
    List<String> texts = new ArrayList<>();
    for (Post post : posts.findAllWithTrainingConsent()) {
      texts.add(post.text());
    }
    for (Post post : posts.findAll()) {
      texts.add(post.text());
    }
    trainer.learnAll(texts); // EXPECT: CheckNotOnEveryPath
  }

  public void badChosen(boolean all) {
    List<Post> found = all ? posts.findAll() : posts.findAllWithTrainingConsent();
    for (Post post : found) {
      trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOthersFetched() {
    for (Post post : posts.findAllWithTrainingConsent()) {
      trainer.learn(post.text()); // EXPECT: none
    }
    for (User user : users.findAll()) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck|ConsentOfAnotherSubject
    }
  }
}
