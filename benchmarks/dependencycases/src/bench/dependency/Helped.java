package bench.dependency;

import bench.api.Trainer;
import bench.library.ConsentGuards;
import bench.model.User;
import java.util.List;

/** The helpers that make the checks are in a jar that this program depends on. */
public class Helped {
  private final ConsentGuards guards;
  private final Trainer trainer;

  public Helped(ConsentGuards guards, Trainer trainer) {
    this.guards = guards;
    this.trainer = trainer;
  }

  public void goodAsked(User user) {
    if (guards.may(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badUnknown(User user) {
    if (guards.mayUnlessUnknown(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodRequired(User user) {
    guards.require(user);
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badRequiredOfAnother(User user, User other) {
    guards.require(other);
    trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodAll(List<User> users) {
    if (guards.allAgreed(users)) {
      trainer.learnAll(users); // EXPECT: none
    }
  }

  public void badAllOfOthers(List<User> users, List<User> others) {
    if (guards.allAgreed(others)) {
      trainer.learnAll(users); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodFiltered(List<User> users) {
    users.stream().filter(guards.predicate()).map(User::bio).forEach(trainer::learn); // EXPECT: none
  }

  public void badFiltered(List<User> users) {
    users.stream()
        .filter(guards.predicate().negate())
        .map(User::bio)
        .forEach(trainer::learn); // EXPECT: CheckNotOnEveryPath
  }
}
