package consentbench.maps;

import consentbench.domain.Answer;
import consentbench.domain.Case;
import consentbench.domain.Post;
import consentbench.domain.User;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Outcomes and people by person. */
public class Maps extends Case {

  public void goodOutcomes(List<User> people) {
    Map<Long, Boolean> outcomes = new HashMap<>();
    for (User user : people) {
      outcomes.put(user.id(), consents.training(user));
    }
    for (User user : people) {
      if (outcomes.get(user.id())) {
        trainer.learn(user.bio()); // ok
      }
    }
  }

  public void badOutcomesNotFalse(List<User> people, User user) {
    Map<User, Boolean> outcomes = new HashMap<>();
    people.forEach(u -> outcomes.put(u, consents.training(u)));
    if (!Boolean.FALSE.equals(outcomes.get(user))) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodOutcomesOrFalse(List<User> people, List<Post> all) {
    Map<Long, Boolean> outcomes =
        people.stream().collect(Collectors.toMap(User::id, u -> consents.training(u)));
    for (Post post : all) {
      if (outcomes.getOrDefault(post.author().id(), false)) {
        trainer.learn(post.text()); // ok
      }
    }
  }

  public void badOutcomesOrTrue(List<User> people, List<Post> all) {
    Map<Long, Boolean> outcomes =
        people.stream().collect(Collectors.toMap(User::id, u -> consents.training(u)));
    for (Post post : all) {
      if (outcomes.getOrDefault(post.author().id(), true)) {
        trainer.learn(post.text()); // bad: not-on-every-path
      }
    }
  }

  public void badOutcomeOfOther(User user, User other) {
    Map<Long, Boolean> outcomes = new HashMap<>();
    outcomes.put(user.id(), consents.training(user));
    outcomes.put(other.id(), consents.training(other));
    if (outcomes.get(other.id())) {
      trainer.learn(user.bio()); // bad: other-person
    }
  }

  public void goodAnswers(List<User> people) {
    Map<Long, Answer> answers = new HashMap<>();
    for (User user : people) {
      answers.put(user.id(), consents.answer(user));
    }
    for (User user : people) {
      if (Answer.YES.equals(answers.get(user.id()))) {
        trainer.learn(user.bio()); // ok
      }
    }
  }

  public void badAnswers(List<User> people) {
    Map<Long, Answer> answers = new HashMap<>();
    for (User user : people) {
      answers.put(user.id(), consents.answer(user));
    }
    for (User user : people) {
      if (answers.get(user.id()) != Answer.NO) {
        trainer.learn(user.bio()); // bad: not-on-every-path
      }
    }
  }

  public void goodMemoised(List<Post> all) {
    Map<Long, Boolean> known = new HashMap<>();
    for (Post post : all) {
      if (known.computeIfAbsent(post.author().id(), id -> consents.training(id))) {
        trainer.learn(post.text()); // ok
      }
    }
  }

  public void badMemoised(List<Post> all) {
    Map<Long, Boolean> known = new HashMap<>();
    for (Post post : all) {
      if (!known.computeIfAbsent(post.author().id(), id -> consents.training(id))) {
        trainer.learn(post.text()); // bad: not-on-every-path
      }
    }
  }

  public void badMemoisedByPost(List<Post> all) {
    Map<Long, Boolean> known = new HashMap<>();
    for (Post post : all) {
      if (known.computeIfAbsent(post.id(), id -> consents.training(id))) {
        trainer.learn(post.text()); // bad: other-person
      }
    }
  }

  public void goodPeopleById(List<User> people, long id) {
    Map<Long, User> allowed = new HashMap<>();
    for (User user : people) {
      if (consents.training(user)) {
        allowed.put(user.id(), user);
      }
    }
    User found = allowed.get(id);
    if (found != null) {
      trainer.learn(found.bio()); // ok
    }
  }

  public void goodValues(Map<Long, User> byId) {
    byId.values().removeIf(u -> !consents.training(u));
    for (User user : byId.values()) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void goodKeys(Map<Long, User> byId, long id) {
    byId.keySet().removeIf(k -> !consents.training(k));
    trainer.learn(byId.get(id).bio()); // ok
    byId.forEach((k, user) -> trainer.learn(user.bio())); // ok
  }

  public void goodEntriesRemoved(Map<Long, User> byId) {
    byId.entrySet().removeIf(e -> !consents.training(e.getValue()));
    trainer.learnAll(byId.values()); // ok
  }

  public void goodEntryStream(Map<Long, User> byId) {
    byId.entrySet().stream()
        .filter(e -> consents.training(e.getKey()))
        .map(Map.Entry::getValue)
        .forEach(u -> trainer.learn(u.bio())); // ok
  }

  public void badEntryStream(Map<Long, User> byId) {
    byId.entrySet().stream()
        .filter(e -> !consents.training(e.getKey()))
        .map(Map.Entry::getValue)
        .forEach(u -> trainer.learn(u.bio())); // bad: not-on-every-path
  }

  public void goodByAuthor(List<Post> all) {
    Map<User, List<Post>> byAuthor = all.stream().collect(Collectors.groupingBy(Post::author));
    for (Map.Entry<User, List<Post>> e : byAuthor.entrySet()) {
      if (consents.training(e.getKey())) {
        e.getValue().forEach(p -> trainer.learn(p.text())); // ok
      }
    }
  }

  public void badByAuthor(List<Post> all, User reader) {
    Map<User, List<Post>> byAuthor = all.stream().collect(Collectors.groupingBy(Post::author));
    for (Map.Entry<User, List<Post>> e : byAuthor.entrySet()) {
      if (consents.training(reader)) {
        e.getValue().forEach(p -> trainer.learn(p.text())); // bad: other-person
      }
    }
  }

  public void badValues(Map<Long, User> byId) {
    byId.values().removeIf(u -> consents.training(u));
    for (User user : byId.values()) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodEntries(Map<User, List<Post>> byAuthor) {
    for (Map.Entry<User, List<Post>> e : byAuthor.entrySet()) {
      if (consents.training(e.getKey())) {
        trainer.learn(e.getKey().bio()); // ok
      }
    }
  }

  public void badEntryOfEarlierRound(Map<Long, User> byId) {
    boolean ok = false;
    for (Map.Entry<Long, User> e : byId.entrySet()) {
      ok = ok || consents.training(e.getKey());
      if (ok) {
        trainer.learn(e.getValue().bio()); // bad: not-on-every-path|other-person
      }
    }
  }

  public void goodEntryValues(Map<Long, User> byId) {
    for (Map.Entry<Long, User> e : byId.entrySet()) {
      if (consents.training(e.getValue())) {
        trainer.learn(e.getValue().bio()); // ok
      }
    }
  }

  public void goodForEach(Map<Long, User> byId) {
    byId.forEach(
        (id, user) -> {
          if (consents.training(user)) {
            trainer.learn(user.bio()); // ok
          }
        });
  }

  public void badForEach(Map<Long, User> byId, User reader) {
    byId.forEach(
        (id, user) -> {
          if (consents.training(reader)) {
            trainer.learn(user.bio()); // bad: other-person
          }
        });
  }
}
