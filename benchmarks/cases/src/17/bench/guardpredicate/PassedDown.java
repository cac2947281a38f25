package bench.guardpredicate;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A helper that is given the predicate. */
public class PassedDown {

  private final ConsentService consents;
  private final Trainer trainer;

  public PassedDown(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private void learnWhere(List<User> people, Predicate<User> condition) {
    for (User user : people) {
      if (condition.test(user)) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }

  private void learnWhereAny(List<User> people, Predicate<User> condition) {
    for (User user : people) {
      if (condition.test(user)) {
        trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
      }
    }
  }

  public void good(List<User> people) {
    learnWhere(people, u -> consents.allowsTraining(u));
    learnWhere(people, User::allowsAiTraining);
  }

  public void bad(List<User> people) {
    learnWhereAny(people, u -> u.id() > 3);
  }

  private List<User> select(List<User> people, Predicate<? super User> condition) {
    List<User> result = new ArrayList<>();
    for (User user : people) {
      if (condition.test(user)) {
        result.add(user);
      }
    }
    return result;
  }

  public void goodSelected(List<User> people) {
    trainer.learnAll(select(people, u -> consents.allowsTraining(u))); // EXPECT: none
  }

  public void badSelected(List<User> people) {
    trainer.learnAll(select(people, u -> u.id() > 3)); // EXPECT: MissingConsentCheck
  }

  public void badSelectedRefused(List<User> people) {
    trainer.learnAll(select(people, u -> !consents.allowsTraining(u))); // EXPECT: CheckNotOnEveryPath
  }
}
