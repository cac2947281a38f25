package bench.guardloop;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** A first loop asks everybody, a second one uses. */
public class AllOrNothing {

  private final ConsentService consents;
  private final Trainer trainer;

  public AllOrNothing(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodReturn(List<User> people) {
    for (User user : people) {
      if (!consents.allowsTraining(user)) {
        return;
      }
    }
    for (User user : people) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodThrow(List<User> people) {
    for (User user : people) {
      consents.require(user, Purpose.AI_TRAINING);
    }
    trainer.learnAll(people); // EXPECT: none
  }

  public void badContinue(List<User> people) {
    for (User user : people) {
      if (!consents.allowsTraining(user)) {
        continue;
      }
    }
    for (User user : people) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    }
  }

  public void badBreak(List<User> people) {
    for (User user : people) {
      if (!consents.allowsTraining(user)) {
        break;
      }
    }
    for (User user : people) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    }
  }

  public void goodFlag(List<User> people) {
    boolean all = true;
    for (User user : people) {
      if (!consents.allowsTraining(user)) {
        all = false;
        break;
      }
    }
    if (all) {
      trainer.learnAll(people); // EXPECT: none
    }
  }

  public void badAnyFlag(List<User> people) {
    boolean any = false;
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        any = true;
        break;
      }
    }
    if (any) {
      trainer.learnAll(people); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    }
  }

  public void badOtherList(List<User> people, List<User> others) {
    for (User user : people) {
      if (!consents.allowsTraining(user)) {
        return;
      }
    }
    for (User user : others) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject|MissingConsentCheck
    }
  }
}
