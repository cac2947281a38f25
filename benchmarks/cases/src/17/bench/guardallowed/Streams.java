package bench.guardallowed;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import bench.model.UserRepository;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets made by streams, and used in them. */
public class Streams {

  private final ConsentService consents;
  private final UserRepository users;
  private final Trainer trainer;

  public Streams(ConsentService consents, UserRepository users, Trainer trainer) {
    this.consents = consents;
    this.users = users;
    this.trainer = trainer;
  }

  public void good(List<User> people, List<Post> posts) {
    Set<Long> allowed =
        people.stream()
            .filter(u -> consents.allowsTraining(u))
            .map(User::id)
            .collect(Collectors.toSet());
    for (Post post : posts) {
      if (allowed.contains(post.author().id())) {
        trainer.learn(post.text()); // EXPECT: none
      }
    }
  }

  public void bad(List<User> people, List<Post> posts) {
    Set<Long> active =
        people.stream().filter(u -> u.id() > 9).map(User::id).collect(Collectors.toSet());
    for (Post post : posts) {
      if (active.contains(post.author().id())) {
        trainer.learn(post.text()); // EXPECT: MissingConsentCheck
      }
    }
  }

  public void goodIds(List<Post> posts) {
    Set<Long> allowed =
        users.allIds().stream()
            .filter(id -> consents.granted(id, Purpose.AI_TRAINING))
            .collect(Collectors.toSet());
    posts.stream()
        .filter(p -> allowed.contains(p.author().id()))
        .forEach(p -> trainer.learn(p.text())); // EXPECT: none
  }

  public void badIds(List<Post> posts) {
    Set<Long> refused =
        users.allIds().stream()
            .filter(id -> !consents.granted(id, Purpose.AI_TRAINING))
            .collect(Collectors.toSet());
    posts.stream()
        .filter(p -> refused.contains(p.author().id()))
        .forEach(p -> trainer.learn(p.text())); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
  }

  public void goodReference(List<User> people, List<User> candidates) {
    Set<User> allowed =
        people.stream().filter(u -> consents.allowsTraining(u)).collect(Collectors.toSet());
    candidates.stream().filter(allowed::contains).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badRemoved(List<User> people, List<Post> posts) {
    Set<Long> allowed =
        people.stream()
            .filter(u -> consents.allowsTraining(u))
            .map(User::id)
            .collect(Collectors.toSet());
    posts.removeIf(p -> allowed.contains(p.author().id()));
    posts.forEach(p -> trainer.learn(p.text())); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
  }

  public void goodRemoved(List<User> people, List<Post> posts) {
    Set<Long> allowed =
        people.stream()
            .filter(u -> consents.allowsTraining(u))
            .map(User::id)
            .collect(Collectors.toSet());
    posts.removeIf(p -> !allowed.contains(p.author().id()));
    posts.forEach(p -> trainer.learn(p.text())); // EXPECT: none
  }
}
