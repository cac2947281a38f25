package bench.guardall;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.List;

/** One of several people agreed: that says nothing of the others, however their data are read. */
final class SomeOfMany {
  private final ConsentService consents;
  private final Trainer trainer;

  SomeOfMany(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  void anyThenList(List<User> users) {
    if (users.stream().anyMatch(consents::allowsTraining)) {
      trainer.learn(users.stream().map(User::bio).toList()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  void anyThenEach(List<User> users) {
    if (users.stream().anyMatch(u -> consents.allowsTraining(u))) {
      users.stream().map(User::bio).forEach(trainer::learn); // EXPECT: ConsentOfAnotherSubject
    }
  }

  void anyAuthor(List<Post> posts) {
    if (posts.stream().anyMatch(p -> consents.allowsTraining(p.author()))) {
      trainer.learn(posts.stream().map(Post::text).toList()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  void notNone(List<User> users) {
    if (!users.stream().noneMatch(u -> consents.allowsTraining(u))) {
      trainer.learn(users.stream().map(User::bio).toList()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  void allThenList(List<User> users) {
    if (users.stream().allMatch(consents::allowsTraining)) {
      trainer.learn(users.stream().map(User::bio).toList()); // EXPECT: none
    }
  }

  void noneRefused(List<User> users) {
    if (users.stream().noneMatch(u -> !consents.allowsTraining(u))) {
      users.stream().map(User::bio).forEach(trainer::learn); // EXPECT: none
    }
  }

  void theOneThatAgreed(List<User> users) {
    users.stream()
        .filter(consents::allowsTraining)
        .findAny()
        .ifPresent(u -> trainer.learn(u.bio())); // EXPECT: none
  }
}
