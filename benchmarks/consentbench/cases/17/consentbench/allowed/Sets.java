package consentbench.allowed;

import consentbench.domain.Case;
import consentbench.domain.Post;
import consentbench.domain.User;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of the people who agreed. */
public class Sets extends Case {

  private Set<Long> allowedIds(List<User> people) {
    Set<Long> ids = new HashSet<>();
    for (User user : people) {
      if (consents.training(user)) {
        ids.add(user.id());
      }
    }
    return ids;
  }

  public void goodLoop(List<User> people, List<Post> all) {
    Set<Long> allowed = new HashSet<>();
    for (User user : people) {
      if (consents.training(user)) {
        allowed.add(user.id());
      }
    }
    for (Post post : all) {
      if (allowed.contains(post.author().id())) {
        trainer.learn(post.text()); // ok
      }
    }
  }

  public void badRefused(List<User> people, List<Post> all) {
    Set<Long> refused = new HashSet<>();
    for (User user : people) {
      if (!consents.training(user)) {
        refused.add(user.id());
      }
    }
    for (Post post : all) {
      if (refused.contains(post.author().id())) {
        trainer.learn(post.text()); // bad: not-on-every-path|unchecked
      }
    }
  }

  public void badNotContained(List<User> people, List<Post> all) {
    Set<Long> allowed = allowedIds(people);
    for (Post post : all) {
      if (!allowed.contains(post.author().id())) {
        trainer.learn(post.text()); // bad: not-on-every-path|unchecked
      }
    }
  }

  public void badOtherId(List<User> people, List<Post> all, Post other) {
    Set<Long> allowed = allowedIds(people);
    for (Post post : all) {
      if (allowed.contains(other.author().id())) {
        trainer.learn(post.text()); // bad: other-person
      }
    }
  }

  public void badPostId(List<User> people, List<Post> all) {
    Set<Long> allowed = allowedIds(people);
    for (Post post : all) {
      if (allowed.contains(post.id())) {
        trainer.learn(post.text()); // bad: other-person
      }
    }
  }

  public void goodStream(List<User> people, List<Post> all) {
    Set<Long> allowed =
        people.stream().filter(u -> consents.training(u)).map(User::id).collect(Collectors.toSet());
    all.stream().filter(p -> allowed.contains(p.author().id())).forEach(p -> trainer.learn(p.text())); // ok
  }

  public void goodIds(List<Post> all) {
    Set<Long> allowed = users.ids().stream().filter(id -> consents.training(id)).collect(Collectors.toSet());
    all.removeIf(p -> !allowed.contains(p.author().id()));
    all.forEach(p -> trainer.learn(p.text())); // ok
  }

  public void badUnknownIds(Set<Long> ids, List<Post> all) {
    all.removeIf(p -> !ids.contains(p.author().id()));
    all.forEach(p -> trainer.learn(p.text())); // bad: unchecked
  }

  public void goodPeople(List<User> people, List<User> candidates) {
    Set<User> allowed = new HashSet<>();
    people.forEach(
        u -> {
          if (consents.training(u)) {
            allowed.add(u);
          }
        });
    candidates.stream().filter(allowed::contains).forEach(u -> trainer.learn(u.bio())); // ok
  }

  public void goodRetained(List<User> people, List<User> candidates) {
    Set<User> allowed = new HashSet<>(people);
    allowed.removeIf(u -> !consents.training(u));
    candidates.retainAll(allowed);
    trainer.learnAll(candidates); // ok
  }

  public void badRetained(List<User> people, List<User> candidates) {
    Set<User> refused = new HashSet<>(people);
    refused.removeIf(u -> consents.training(u));
    candidates.retainAll(refused);
    trainer.learnAll(candidates); // bad: not-on-every-path|unchecked
  }

  public void badGuest(List<User> people, long guest, List<Post> all) {
    Set<Long> allowed = allowedIds(people);
    allowed.add(guest);
    for (Post post : all) {
      if (allowed.contains(post.author().id())) {
        trainer.learn(post.text()); // bad: not-on-every-path|unchecked|other-person
      }
    }
  }

  public void badNotEmpty(List<User> people) {
    Set<Long> allowed = allowedIds(people);
    if (!allowed.isEmpty()) {
      trainer.learnAll(people); // bad: not-on-every-path|other-person|unchecked
    }
  }
}
