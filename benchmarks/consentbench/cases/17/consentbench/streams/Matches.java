package consentbench.streams;

import consentbench.domain.Case;
import consentbench.domain.User;
import java.util.List;

/** Whether all, or any, agreed. */
public class Matches extends Case {

  public void goodAll(List<User> people) {
    if (people.stream().allMatch(u -> consents.training(u))) {
      trainer.learnAll(people); // ok
    }
  }

  public void badAny(List<User> people) {
    if (people.stream().anyMatch(u -> consents.training(u))) {
      trainer.learnAll(people); // bad: other-person
    }
  }

  public void goodNoneRefused(List<User> people) {
    if (people.stream().noneMatch(u -> !consents.training(u))) {
      trainer.learnAll(people); // ok
    }
  }

  public void badNotAll(List<User> people) {
    if (!people.stream().allMatch(u -> consents.training(u))) {
      trainer.learnAll(people); // bad: not-on-every-path|other-person
    }
  }

  public void badAllOfSome(List<User> people) {
    if (people.stream().filter(u -> u.id() > 9).allMatch(u -> consents.training(u))) {
      trainer.learnAll(people); // bad: not-on-every-path|other-person
    }
  }

  public void badAllOfTheFirst(List<User> people) {
    if (people.stream().limit(9).allMatch(u -> consents.training(u))) {
      trainer.learnAll(people); // bad: not-on-every-path|other-person
    }
  }

  public void badAllOfOthers(List<User> people, List<User> others) {
    if (others.stream().allMatch(u -> consents.training(u))) {
      trainer.learnAll(people); // bad: other-person
    }
  }

  public void goodForEachThrows(List<User> people) {
    people.forEach(u -> consents.requireTraining(u));
    trainer.learnAll(people); // ok
  }

  public void badForEachThrowsForSome(List<User> people) {
    people.stream().filter(u -> u.id() > 9).forEach(u -> consents.requireTraining(u));
    trainer.learnAll(people); // bad: not-on-every-path|other-person
  }
}
