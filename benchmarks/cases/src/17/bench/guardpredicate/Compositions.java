package bench.guardpredicate;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;
import java.util.function.Predicate;

/** {@code and}, {@code or}, {@code negate} and {@code not}. */
public class Compositions {

  private final ConsentService consents;
  private final Trainer trainer;

  public Compositions(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodAnd(List<User> people) {
    Predicate<User> allowed = u -> consents.allowsTraining(u);
    Predicate<User> named = u -> !u.handle().isEmpty();
    people.stream().filter(allowed.and(named)).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
    people.stream().filter(named.and(allowed)).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badOr(List<User> people) {
    Predicate<User> allowed = u -> consents.allowsTraining(u);
    Predicate<User> named = u -> !u.handle().isEmpty();
    people.stream().filter(allowed.or(named)).forEach(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void goodNegatedRefusal(List<User> people) {
    Predicate<User> refused = u -> consents.refused(u, Purpose.AI_TRAINING);
    people.stream().filter(refused.negate()).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badNegated(List<User> people) {
    Predicate<User> allowed = u -> consents.allowsTraining(u);
    people.stream().filter(allowed.negate()).forEach(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void goodTwiceNegated(List<User> people) {
    Predicate<User> allowed = u -> consents.allowsTraining(u);
    people.stream().filter(allowed.negate().negate()).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void goodNot(List<User> people) {
    people.stream()
        .filter(Predicate.not(u -> consents.refused(u, Purpose.AI_TRAINING)))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badNot(List<User> people) {
    people.stream()
        .filter(Predicate.not(User::allowsAiTraining))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void goodRemoved(List<User> people) {
    people.removeIf(Predicate.not(User::allowsAiTraining));
    trainer.learnAll(people); // EXPECT: none
  }

  public void badRemoved(List<User> people) {
    people.removeIf(User::allowsAiTraining);
    trainer.learnAll(people); // EXPECT: CheckNotOnEveryPath
  }

  public void goodMixed(List<User> people) {
    Predicate<User> allowed = u -> consents.allowsTraining(u);
    Predicate<User> named = u -> !u.handle().isEmpty();
    Predicate<User> old = u -> u.id() < 100;
    people.stream().filter(named.or(old).and(allowed)).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
    people.stream()
        .filter(named.or(old.and(allowed)))
        .forEach(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }
}
