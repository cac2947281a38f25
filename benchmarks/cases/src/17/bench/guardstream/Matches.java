package bench.guardstream;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.List;

/** Whether all, some or none agreed. */
public class Matches {

  private final ConsentService consents;
  private final Trainer trainer;

  public Matches(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodAll(List<User> people) {
    if (people.stream().allMatch(u -> consents.allowsTraining(u))) {
      trainer.learnAll(people); // EXPECT: none
    }
  }

  public void badAny(List<User> people) {
    if (people.stream().anyMatch(u -> consents.allowsTraining(u))) {
      trainer.learnAll(people); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodNoneRefused(List<User> people) {
    if (people.stream().noneMatch(u -> consents.refused(u, Purpose.AI_TRAINING))) {
      trainer.learnAll(people); // EXPECT: none
    }
  }

  public void goodNoneNot(List<User> people) {
    if (people.stream().noneMatch(u -> !consents.allowsTraining(u))) {
      trainer.learnAll(people); // EXPECT: none
    }
  }

  public void badNone(List<User> people) {
    if (people.stream().noneMatch(u -> consents.allowsTraining(u))) {
      trainer.learnAll(people); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodNotAnyRefused(List<User> people) {
    if (people.stream().anyMatch(u -> consents.refused(u, Purpose.AI_TRAINING))) {
      return;
    }
    for (User user : people) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNotAll(List<User> people) {
    if (people.stream().allMatch(u -> consents.allowsTraining(u))) {
      return;
    }
    for (User user : people) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    }
  }

  public void badOtherList(List<User> people, List<User> others) {
    if (people.stream().allMatch(u -> consents.allowsTraining(u))) {
      trainer.learnAll(others); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badAnyForOne(List<User> people, User user) {
    if (people.stream().anyMatch(u -> consents.allowsTraining(u))) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodAllPosts(List<Post> posts) {
    if (posts.stream().allMatch(p -> consents.allowsTraining(p.author()))) {
      posts.forEach(p -> trainer.learn(p.text())); // EXPECT: none
    }
  }
}
