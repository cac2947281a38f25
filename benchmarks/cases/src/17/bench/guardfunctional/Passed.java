package bench.guardfunctional;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.Purposes;
import java.util.List;
import java.util.function.Predicate;

/** What callers pass for the declared parameter is their affair. */
public class Passed {

  private final ConsentService consents;
  private final Trainer trainer;

  public Passed(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private void learnWhere(
        List<User> people,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    for (User user : people) {
      if (allowed.test(user)) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }

  private List<User> select(
        List<User> people,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    return people.stream().filter(allowed).toList();
  }

  public void caller(List<User> people) {
    learnWhere(people, consents::allowsTraining);
    learnWhere(people, u -> consents.granted(u, Purpose.AI_TRAINING));
  }

  public void goodSelected(List<User> people) {
    trainer.learnAll(select(people, User::allowsAiTraining)); // EXPECT: none
  }

  public void badNotSelected(List<User> people) {
    select(people, User::allowsAiTraining);
    trainer.learnAll(people); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck|ConsentOfAnotherSubject
  }
}
