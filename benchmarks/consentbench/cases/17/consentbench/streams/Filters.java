package consentbench.streams;

import consentbench.domain.Case;
import consentbench.domain.Post;
import consentbench.domain.User;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Streams and lists of people, filtered by the check. */
public class Filters extends Case {

  public void goodFilter(List<User> people) {
    people.stream().filter(u -> consents.training(u)).forEach(u -> trainer.learn(u.bio())); // ok
  }

  public void badFilter(List<User> people) {
    people.stream().filter(u -> !consents.training(u)).forEach(u -> trainer.learn(u.bio())); // bad: not-on-every-path
  }

  public void goodMapped(List<User> people) {
    people.stream().filter(u -> consents.training(u)).map(User::bio).forEach(trainer::learn); // ok
  }

  public void badOtherFilter(List<User> people) {
    people.stream().filter(u -> u.id() > 9).map(User::bio).forEach(trainer::learn); // bad: unchecked
  }

  public void goodReference(List<User> people) {
    people.stream().filter(User::agreesToTraining).forEach(u -> trainer.learn(u.bio())); // ok
  }

  public void badReference(List<User> people) {
    people.stream().filter(Predicate.not(User::agreesToTraining)).forEach(u -> trainer.learn(u.bio())); // bad: not-on-every-path
  }

  public void goodAuthors(List<Post> all) {
    all.stream().filter(p -> consents.training(p.author())).forEach(p -> trainer.learn(p.text())); // ok
  }

  public void badAuthors(List<Post> all, User reader) {
    all.stream().filter(p -> consents.training(reader)).forEach(p -> trainer.learn(p.text())); // bad: other-person
  }

  public void goodChained(List<User> people) {
    List<User> allowed =
        people.stream()
            .filter(u -> u.id() > 9)
            .filter(u -> consents.training(u))
            .sorted((a, b) -> Long.compare(a.id(), b.id()))
            .limit(100)
            .collect(Collectors.toList());
    trainer.learnAll(allowed); // ok
  }

  public void badFilterBehind(List<User> people) {
    people.stream()
        .peek(u -> trainer.learn(u.bio())) // bad: unchecked
        .filter(u -> consents.training(u))
        .forEach(u -> u.handle());
  }

  public void goodRemoved(List<User> people) {
    people.removeIf(u -> !consents.training(u));
    trainer.learnAll(people); // ok
  }

  public void badRemoved(List<User> people) {
    people.removeIf(u -> consents.training(u));
    trainer.learnAll(people); // bad: not-on-every-path
  }

  public void goodTakeWhile(List<User> people) {
    people.stream().takeWhile(u -> consents.training(u)).forEach(u -> trainer.learn(u.bio())); // ok
  }

  public void badDropWhile(List<User> people) {
    people.stream().dropWhile(u -> consents.training(u)).forEach(u -> trainer.learn(u.bio())); // bad: not-on-every-path
  }

  public void goodFlatMap(List<User> people) {
    people.stream()
        .filter(u -> consents.training(u))
        .flatMap(u -> posts.by(u).stream())
        .forEach(p -> trainer.learn(p.text())); // ok
  }

  public void badFlatMapFriends(List<User> people) {
    people.stream()
        .filter(u -> consents.training(u))
        .flatMap(u -> u.friends().stream())
        .forEach(f -> trainer.learn(f.bio())); // bad: other-person
  }

  public void goodMapMulti(List<User> people) {
    people.stream()
        .<String>mapMulti(
            (u, sink) -> {
              if (consents.training(u)) {
                sink.accept(u.bio());
              }
            })
        .forEach(t -> trainer.learn(t)); // ok
  }

  public void badMapMulti(List<User> people) {
    people.stream()
        .<String>mapMulti(
            (u, sink) -> {
              if (!consents.training(u)) {
                sink.accept(u.bio());
              }
            })
        .forEach(t -> trainer.learn(t)); // bad: not-on-every-path
  }

  public void goodPeekThatThrows(List<User> people) {
    people.stream().peek(u -> consents.requireTraining(u)).forEach(u -> trainer.learn(u.bio())); // ok
  }

  public void badPeek(List<User> people) {
    people.stream().peek(u -> consents.training(u)).forEach(u -> trainer.learn(u.bio())); // bad: not-on-every-path
  }

  public void goodFirst(List<User> people) {
    people.stream().filter(u -> consents.training(u)).findFirst().ifPresent(u -> trainer.learn(u.bio())); // ok
  }

  public void badFirstOfAll(List<User> people, User user) {
    if (people.stream().filter(u -> consents.training(u)).findFirst().isPresent()) {
      trainer.learn(user.bio()); // bad: other-person
    }
  }
}
