package bench.guardfunctional;

import bench.api.Trainer;
import bench.model.Comment;
import bench.model.Post;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.Purposes;
import java.util.List;
import java.util.function.Predicate;

/** The declared predicate given to streams and collections. */
public class Elements {

  private final Trainer trainer;

  public Elements(Trainer trainer) {
    this.trainer = trainer;
  }

  public void goodFilter(
        List<User> people,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    people.stream().filter(allowed).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badFilter(
        List<User> people,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    people.stream().filter(allowed.negate()).forEach(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void badUndeclared(List<User> people, Predicate<User> allowed) {
    people.stream().filter(allowed).forEach(u -> trainer.learn(u.bio())); // EXPECT: MissingConsentCheck
  }

  public void goodRemoved(
        List<User> people,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    people.removeIf(allowed.negate());
    trainer.learnAll(people); // EXPECT: none
  }

  public void goodLoop(
        List<User> people,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    for (User user : people) {
      if (allowed.test(user)) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }

  public void goodAuthors(
        List<Post> posts,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    posts.stream().filter(p -> allowed.test(p.author())).forEach(p -> trainer.learn(p.text())); // EXPECT: none
  }

  public void badAuthors(
        List<Comment> comments,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    comments.stream()
        .filter(c -> allowed.test(c.post().author()))
        .forEach(c -> trainer.learn(c.body())); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodAll(
        List<User> people,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    if (people.stream().allMatch(allowed)) {
      trainer.learnAll(people); // EXPECT: none
    }
  }

  public void badAny(
        List<User> people,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    if (people.stream().anyMatch(allowed)) {
      trainer.learnAll(people); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
