package bench.guardstream;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.PostRepository;
import bench.model.User;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Other operations before and behind the filter. */
public class Pipelines {

  private final ConsentService consents;
  private final PostRepository posts;
  private final Trainer trainer;

  public Pipelines(ConsentService consents, PostRepository posts, Trainer trainer) {
    this.consents = consents;
    this.posts = posts;
    this.trainer = trainer;
  }

  public void goodBetween(List<User> people) {
    people.stream()
        .filter(u -> consents.allowsTraining(u))
        .sorted(Comparator.comparing(User::handle))
        .distinct()
        .skip(1)
        .limit(100)
        .map(User::bio)
        .map(String::trim)
        .forEach(trainer::learn); // EXPECT: none
  }

  public void goodMappedBefore(List<Post> all) {
    all.stream()
        .map(Post::author)
        .filter(u -> consents.allowsTraining(u))
        .map(User::bio)
        .forEach(trainer::learn); // EXPECT: none
  }

  public void goodChosenInMap(List<User> people) {
    people.stream()
        .map(u -> consents.allowsTraining(u) ? u.bio() : "")
        .forEach(trainer::learn); // EXPECT: none
  }

  public void badChosenInMap(List<User> people) {
    people.stream()
        .map(u -> consents.allowsTraining(u) ? "" : u.bio())
        .forEach(trainer::learn); // EXPECT: CheckNotOnEveryPath
  }

  public void goodFlatMap(List<User> people) {
    people.stream()
        .filter(u -> consents.allowsTraining(u))
        .flatMap(u -> posts.findByAuthor(u).stream())
        .forEach(p -> trainer.learn(p.text())); // EXPECT: none
  }

  public void badFlatMap(List<User> people) {
    people.stream()
        .flatMap(u -> posts.findByAuthor(u).stream())
        .forEach(p -> trainer.learn(p.text())); // EXPECT: MissingConsentCheck
  }

  public void goodFlatMapOrEmpty(List<User> people) {
    people.stream()
        .flatMap(u -> consents.allowsTraining(u) ? Stream.of(u.bio()) : Stream.empty())
        .forEach(trainer::learn); // EXPECT: none
  }

  public void badPeek(List<User> people) {
    people.stream()
        .peek(u -> consents.allowsTraining(u))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void goodPeekThrows(List<User> people) {
    people.stream()
        .peek(u -> consents.require(u, Purpose.AI_TRAINING))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void goodCheckInForEach(List<User> people) {
    people.forEach(
        u -> {
          if (consents.allowsTraining(u)) {
            trainer.learn(u.bio()); // EXPECT: none
          }
        });
  }

  public void badCheckInForEach(List<User> people) {
    people.forEach(
        u -> {
          if (!consents.allowsTraining(u)) {
            trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
          }
        });
  }

  public void badFilterBehindUse(List<User> people) {
    people.stream()
        .peek(u -> trainer.learn(u.bio())) // EXPECT: MissingConsentCheck
        .filter(u -> consents.allowsTraining(u))
        .forEach(u -> u.handle());
  }
}
