package bench.guardallowed;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of the people themselves, and a set that came from elsewhere. */
public class People {

  private final ConsentService consents;
  private final Trainer trainer;

  public People(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(List<User> people, List<Post> posts) {
    Set<User> allowed = new HashSet<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        allowed.add(user);
      }
    }
    for (Post post : posts) {
      if (allowed.contains(post.author())) {
        trainer.learn(post.text()); // EXPECT: none
      }
    }
  }

  public void badUnknownSet(Set<Long> ids, List<Post> posts) {
    for (Post post : posts) {
      if (ids.contains(post.author().id())) {
        trainer.learn(post.text()); // EXPECT: MissingConsentCheck
      }
    }
  }

  public void badOneMore(List<User> people, long guest, List<Post> posts) {
    Set<Long> allowed = new HashSet<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        allowed.add(user.id());
      }
    }
    allowed.add(guest);
    for (Post post : posts) {
      if (allowed.contains(post.author().id())) {
        trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck|ConsentOfAnotherSubject
      }
    }
  }

  public void badWhole(List<User> people) {
    Set<Long> allowed = new HashSet<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        allowed.add(user.id());
      }
    }
    if (!allowed.isEmpty()) {
      for (User user : people) {
        trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject|MissingConsentCheck
      }
    }
  }

  public void goodList(List<User> people, List<User> candidates) {
    List<Long> allowed = new ArrayList<>();
    for (User user : people) {
      if (consents.allowsTraining(user.id())) {
        allowed.add(user.id());
      }
    }
    for (User candidate : candidates) {
      if (allowed.contains(candidate.id())) {
        trainer.learn(candidate.bio()); // EXPECT: none
      }
    }
  }
}
