package bench.guardpredicate;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.List;
import java.util.function.Predicate;

/** Methods that make predicates. */
public class Made {

  private final ConsentService consents;
  private final Trainer trainer;

  public Made(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private Predicate<User> allowedFor(Purpose purpose) {
    return u -> consents.granted(u, purpose);
  }

  private static Predicate<User> longerThan(int length) {
    return u -> u.handle().length() > length;
  }

  private Predicate<Post> byAuthor(Predicate<User> check) {
    return p -> check.test(p.author());
  }

  public void good(List<User> people) {
    people.stream().filter(allowedFor(Purpose.AI_TRAINING)).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badPurpose(List<User> people) {
    people.stream()
        .filter(allowedFor(Purpose.ANALYTICS))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: ConsentForAnotherPurpose
  }

  public void badOther(List<User> people) {
    people.stream().filter(longerThan(3)).forEach(u -> trainer.learn(u.bio())); // EXPECT: MissingConsentCheck
  }

  public void goodWrapped(List<Post> posts) {
    posts.stream()
        .filter(byAuthor(allowedFor(Purpose.AI_TRAINING)))
        .forEach(p -> trainer.learn(p.text())); // EXPECT: none
  }

  public void badWrapped(List<Post> posts) {
    posts.stream()
        .filter(byAuthor(longerThan(3)))
        .forEach(p -> trainer.learn(p.text())); // EXPECT: MissingConsentCheck
  }

  public void goodTested(User user) {
    if (longerThan(3).and(allowedFor(Purpose.AI_TRAINING)).test(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badTested(User user) {
    if (longerThan(3).or(allowedFor(Purpose.AI_TRAINING)).test(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
