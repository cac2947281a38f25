package bench.guardpredicate;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;
import java.util.function.Predicate;

/** Predicates in constants and final fields. */
public class InFields {

  private static final Predicate<User> AGREED = User::allowsAiTraining;
  private static final Predicate<User> NAMED = u -> !u.handle().isEmpty();

  private final Predicate<User> check;
  private final Trainer trainer;

  public InFields(ConsentService consents, Trainer trainer) {
    this.check = u -> consents.granted(u, Purpose.AI_TRAINING);
    this.trainer = trainer;
  }

  public void goodConstant(List<User> people) {
    people.stream().filter(AGREED).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badConstant(List<User> people) {
    people.stream().filter(NAMED).forEach(u -> trainer.learn(u.bio())); // EXPECT: MissingConsentCheck
  }

  public void goodField(User user) {
    if (check.test(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badField(User user) {
    if (!check.test(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badFieldOther(User user, User other) {
    if (check.test(other)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
