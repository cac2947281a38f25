package bench.guardthrowing;

import bench.api.ConsentRefused;
import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** A helper that throws for the first person who refused. */
public class Many {

  private final ConsentService consents;
  private final Trainer trainer;

  public Many(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private void demandAll(List<User> people) {
    for (User user : people) {
      if (!consents.allowsTraining(user)) {
        throw new ConsentRefused("user " + user.id());
      }
    }
  }

  private void demandFirst(List<User> people) {
    if (!people.isEmpty()) {
      consents.require(people.get(0), Purpose.AI_TRAINING);
    }
  }

  private void demandBoth(User first, User second) {
    consents.require(first, Purpose.AI_TRAINING);
    consents.require(second, Purpose.AI_TRAINING);
  }

  public void good(List<User> people) {
    demandAll(people);
    for (User user : people) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOtherList(List<User> people, List<User> others) {
    demandAll(people);
    for (User user : others) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject|MissingConsentCheck
    }
  }

  public void badFirst(List<User> people) {
    demandFirst(people);
    for (User user : people) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath
    }
  }

  public void goodBoth(User first, User second) {
    demandBoth(first, second);
    trainer.learn(first.bio() + second.bio()); // EXPECT: none
  }

  public void badThird(User first, User second, User third) {
    demandBoth(first, second);
    trainer.learn(third.bio()); // EXPECT: ConsentOfAnotherSubject
  }
}
