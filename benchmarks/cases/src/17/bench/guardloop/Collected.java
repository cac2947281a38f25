package bench.guardloop;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Comment;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;

/** A first loop collects, a second one uses what was collected. */
public class Collected {

  private final ConsentService consents;
  private final Trainer trainer;

  public Collected(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodPeople(List<User> people) {
    List<User> allowed = new ArrayList<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        allowed.add(user);
      }
    }
    for (User user : allowed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOriginalList(List<User> people) {
    List<User> allowed = new ArrayList<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        allowed.add(user);
      }
    }
    for (User user : people) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject|MissingConsentCheck
    }
  }

  public void badRefusedList(List<User> people) {
    List<User> refused = new ArrayList<>();
    for (User user : people) {
      if (!consents.allowsTraining(user)) {
        refused.add(user);
      }
    }
    trainer.learnAll(refused); // EXPECT: CheckNotOnEveryPath
  }

  public void goodTexts(List<Post> posts) {
    List<String> batch = new ArrayList<>();
    for (Post post : posts) {
      if (consents.allowsTraining(post.author())) {
        batch.add(post.text());
      }
    }
    trainer.learnAll(batch); // EXPECT: none
  }

  public void badTexts(List<Post> posts) {
    List<String> batch = new ArrayList<>();
    for (Post post : posts) {
      if (consents.allowsTraining(post.author())) {
        batch.add(post.language());
      }
      batch.add(post.text());
    }
    trainer.learnAll(batch); // EXPECT: CheckNotOnEveryPath
  }

  public void badTextsOfOthers(List<Comment> comments) {
    List<String> batch = new ArrayList<>();
    for (Comment comment : comments) {
      if (consents.allowsTraining(comment.post().author())) {
        batch.add(comment.body());
      }
    }
    trainer.learnAll(batch); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodBuilder(List<Post> posts) {
    StringBuilder all = new StringBuilder();
    for (Post post : posts) {
      if (consents.allowsTraining(post.author())) {
        all.append(post.text()).append('\n');
      }
    }
    trainer.learn(all.toString()); // EXPECT: none
  }

  public void badBuilder(List<Post> posts) {
    StringBuilder all = new StringBuilder();
    for (Post post : posts) {
      all.append(post.text()).append('\n');
      if (!consents.allowsTraining(post.author())) {
        all.append("(private)");
      }
    }
    trainer.learn(all.toString()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
  }
}
