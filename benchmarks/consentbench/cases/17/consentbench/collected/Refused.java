package consentbench.collected;

import consentbench.domain.Case;
import consentbench.domain.User;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whoever refused is collected first. */
public class Refused extends Case {

  public void goodNobody(List<User> people) {
    List<String> refused = new ArrayList<>();
    for (User u : people) {
      if (!consents.training(u)) {
        refused.add(u.handle());
      }
    }
    if (!refused.isEmpty()) {
      throw new IllegalStateException("no consent of " + refused);
    }
    for (User u : people) {
      trainer.learn(u.bio()); // ok
    }
  }

  public void badSkipped(List<User> people) {
    List<String> refused = new ArrayList<>();
    for (User u : people) {
      if (u.handle() == null) {
        continue;
      }
      if (!consents.training(u)) {
        refused.add(u.handle());
      }
    }
    if (!refused.isEmpty()) {
      throw new IllegalStateException("no consent of " + refused);
    }
    for (User u : people) {
      trainer.learn(u.bio()); // bad: not-on-every-path
    }
  }

  public void badCleared(List<User> people) {
    List<String> refused = new ArrayList<>();
    for (User u : people) {
      if (!consents.training(u)) {
        refused.add(u.handle());
      }
    }
    refused.clear();
    if (refused.isEmpty()) {
      for (User u : people) {
        trainer.learn(u.bio()); // bad: not-on-every-path
      }
    }
  }

  public void goodNone(List<User> people) {
    Set<Long> refused = new HashSet<>();
    for (User u : people) {
      if (!consents.training(u)) {
        refused.add(u.id());
      }
    }
    if (refused.size() == 0) {
      trainer.learnAll(people); // ok
    }
  }

  public void badOthers(List<User> people, List<User> others) {
    Set<Long> refused = new HashSet<>();
    for (User u : people) {
      if (!consents.training(u)) {
        refused.add(u.id());
      }
    }
    if (refused.size() == 0) {
      trainer.learnAll(others); // bad: other-person
    }
  }

  public void goodNotAmong(List<User> people) {
    Set<Long> refused = new HashSet<>();
    for (User u : people) {
      if (!consents.training(u)) {
        refused.add(u.id());
      }
    }
    for (User u : people) {
      if (!refused.contains(u.id())) {
        trainer.learn(u.bio()); // ok
      }
    }
  }

  public void badAmong(List<User> people) {
    Set<Long> refused = new HashSet<>();
    for (User u : people) {
      if (!consents.training(u)) {
        refused.add(u.id());
      }
    }
    for (User u : people) {
      if (refused.contains(u.id())) {
        trainer.learn(u.bio()); // bad: not-on-every-path
      }
    }
  }

  public void goodStreamed(List<User> people) {
    Set<Long> refused =
        people.stream()
            .filter(u -> !consents.training(u))
            .map(User::id)
            .collect(Collectors.toSet());
    people.stream()
        .filter(u -> !refused.contains(u.id()))
        .forEach(u -> trainer.learn(u.bio())); // ok
  }

  public void badStreamed(List<User> people) {
    Set<Long> refused =
        people.stream()
            .filter(u -> u.id() > 9)
            .filter(u -> !consents.training(u))
            .map(User::id)
            .collect(Collectors.toSet());
    people.stream()
        .filter(u -> !refused.contains(u.id()))
        .forEach(u -> trainer.learn(u.bio())); // bad: not-on-every-path
  }

  public void goodAsMany(List<User> people) {
    if (people.stream().filter(u -> consents.training(u)).count() == people.size()) {
      trainer.learnAll(people); // ok
    }
  }

  public void badNotAsMany(List<User> people) {
    if (people.stream().filter(u -> consents.training(u)).count() != people.size()) {
      trainer.learnAll(people); // bad: not-on-every-path
    }
  }
}
