package bench.guardstream;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Comment;
import bench.model.Post;
import bench.model.PostRepository;
import bench.model.User;
import bench.model.UserRepository;
import java.util.List;

/** {@code Stream.filter} with the check, and without. */
public class Filters {

  private final ConsentService consents;
  private final UserRepository users;
  private final PostRepository posts;
  private final Trainer trainer;

  public Filters(
      ConsentService consents, UserRepository users, PostRepository posts, Trainer trainer) {
    this.consents = consents;
    this.users = users;
    this.posts = posts;
    this.trainer = trainer;
  }

  public void good() {
    users.findAll()
        .stream()
        .filter(u -> consents.allowsTraining(u))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void bad() {
    users.findAll()
        .stream()
        .filter(u -> !consents.allowsTraining(u))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void badOtherFilter() {
    users.findAll()
        .stream()
        .filter(u -> u.id() > 100)
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: MissingConsentCheck
  }

  public void goodReference() {
    users.findAll().stream().filter(User::allowsAiTraining).map(User::bio).forEach(trainer::learn); // EXPECT: none
  }

  public void badReference() {
    users.findAll().stream().map(User::bio).forEach(trainer::learn); // EXPECT: MissingConsentCheck
  }

  public void goodPosts() {
    posts
        .streamAll()
        .filter(p -> p.likes() > 10)
        .filter(p -> consents.granted(p.author(), Purpose.AI_TRAINING))
        .map(Post::text)
        .forEach(trainer::learn); // EXPECT: none
  }

  public void badPostsPurpose() {
    posts
        .streamAll()
        .filter(p -> consents.granted(p.author(), Purpose.PERSONALIZATION))
        .map(Post::text)
        .forEach(trainer::learn); // EXPECT: ConsentForAnotherPurpose
  }

  public void goodBlock(List<Post> all) {
    all.stream()
        .filter(
            p -> {
              if (p.language().isEmpty()) {
                return false;
              }
              return consents.allowsTraining(p.author());
            })
        .forEach(p -> trainer.learn(p.text())); // EXPECT: none
  }

  public void badBlock(List<Post> all) {
    all.stream()
        .filter(
            p -> {
              if (p.language().isEmpty()) {
                return true;
              }
              return consents.allowsTraining(p.author());
            })
        .forEach(p -> trainer.learn(p.text())); // EXPECT: CheckNotOnEveryPath
  }

  public void goodCombined(List<Post> all) {
    all.stream()
        .filter(p -> p.likes() > 3 && consents.allowsTraining(p.author()))
        .forEach(p -> trainer.learn(p.text())); // EXPECT: none
  }

  public void badCombined(List<Post> all) {
    all.stream()
        .filter(p -> p.likes() > 3 || consents.allowsTraining(p.author()))
        .forEach(p -> trainer.learn(p.text())); // EXPECT: CheckNotOnEveryPath
  }

  public void badViewer(List<Post> all, User viewer) {
    all.stream()
        .filter(p -> consents.allowsTraining(viewer))
        .forEach(p -> trainer.learn(p.text())); // EXPECT: ConsentOfAnotherSubject
  }

  public void badOtherPerson(List<Comment> all) {
    all.stream()
        .filter(c -> consents.allowsTraining(c.post().author()))
        .map(Comment::body)
        .forEach(trainer::learn); // EXPECT: ConsentOfAnotherSubject
  }
}
