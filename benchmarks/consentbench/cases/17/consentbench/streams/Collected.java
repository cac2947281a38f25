package consentbench.streams;

import consentbench.domain.Answer;
import consentbench.domain.Case;
import consentbench.domain.User;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collectors and groups. */
public class Collected extends Case {

  public void goodPartition(List<User> people) {
    Map<Boolean, List<User>> parts =
        people.stream().collect(Collectors.partitioningBy(u -> consents.training(u)));
    trainer.learnAll(parts.get(true)); // ok
  }

  public void badPartition(List<User> people) {
    Map<Boolean, List<User>> parts =
        people.stream().collect(Collectors.partitioningBy(u -> consents.training(u)));
    trainer.learnAll(parts.get(false)); // bad: not-on-every-path
  }

  public void goodGroups(List<User> people) {
    Map<Answer, List<User>> groups =
        people.stream().collect(Collectors.groupingBy(u -> consents.answer(u)));
    trainer.learnAll(groups.get(Answer.YES)); // ok
  }

  public void badGroups(List<User> people) {
    Map<Answer, List<User>> groups =
        people.stream().collect(Collectors.groupingBy(u -> consents.answer(u)));
    trainer.learnAll(groups.get(Answer.UNKNOWN)); // bad: not-on-every-path
  }

  public void badAllGroups(List<User> people) {
    Map<Answer, List<User>> groups =
        people.stream().collect(Collectors.groupingBy(u -> consents.answer(u)));
    groups.values().forEach(group -> trainer.learnAll(group)); // bad: not-on-every-path
  }

  public void goodFiltering(List<User> people) {
    List<User> allowed =
        people.stream().collect(Collectors.filtering(u -> consents.training(u), Collectors.toList()));
    trainer.learnAll(allowed); // ok
  }

  public void badFiltering(List<User> people) {
    List<User> refused =
        people.stream().collect(Collectors.filtering(u -> !consents.training(u), Collectors.toList()));
    trainer.learnAll(refused); // bad: not-on-every-path
  }

  public void goodToSet(List<User> people) {
    HashSet<User> allowed =
        people.stream()
            .filter(u -> consents.training(u))
            .collect(Collectors.toCollection(HashSet::new));
    trainer.learnAll(allowed); // ok
  }

  public void goodMappedParts(List<User> people) {
    Map<Boolean, List<String>> parts =
        people.stream()
            .collect(
                Collectors.partitioningBy(
                    u -> consents.training(u), Collectors.mapping(User::bio, Collectors.toList())));
    trainer.learnAll(parts.get(true)); // ok
  }

  public void badMappedParts(List<User> people) {
    Map<Boolean, List<String>> parts =
        people.stream()
            .collect(
                Collectors.partitioningBy(
                    u -> consents.training(u), Collectors.mapping(User::bio, Collectors.toList())));
    trainer.learnAll(parts.get(false)); // bad: not-on-every-path
  }

  public void goodJoined(List<User> people) {
    String text =
        people.stream().filter(u -> consents.training(u)).map(User::bio).collect(Collectors.joining(" "));
    trainer.learn(text); // ok
  }

  public void badJoined(List<User> people) {
    String text = people.stream().map(User::bio).collect(Collectors.joining(" "));
    trainer.learn(text); // bad: unchecked
  }
}
