package bench.guardloop;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** Loops over positions. */
public class Indexed {

  private final ConsentService consents;
  private final Trainer trainer;

  public Indexed(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(List<User> people) {
    for (int i = 0; i < people.size(); i++) {
      User user = people.get(i);
      if (consents.allowsTraining(user)) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }

  public void goodReadTwice(List<User> people) {
    for (int i = 0; i < people.size(); i++) {
      if (consents.allowsTraining(people.get(i))) {
        trainer.learn(people.get(i).bio()); // EXPECT: none
      }
    }
  }

  public void badNext(List<User> people) {
    for (int i = 0; i + 1 < people.size(); i++) {
      if (consents.allowsTraining(people.get(i))) {
        trainer.learn(people.get(i + 1).bio()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void goodArray(User[] people) {
    for (int i = 0; i < people.length; i++) {
      if (!consents.allowsTraining(people[i])) {
        continue;
      }
      trainer.learn(people[i].bio()); // EXPECT: none
    }
  }

  public void badArray(User[] people) {
    for (int i = 1; i < people.length; i++) {
      if (!consents.allowsTraining(people[i - 1])) {
        continue;
      }
      trainer.learn(people[i].bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badFirstOnly(List<User> people) {
    if (people.isEmpty() || !consents.allowsTraining(people.get(0))) {
      return;
    }
    for (int i = 0; i < people.size(); i++) {
      trainer.learn(people.get(i).bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badTwoLists(List<User> people, List<User> others) {
    for (int i = 0; i < people.size(); i++) {
      if (consents.allowsTraining(others.get(i))) {
        trainer.learn(people.get(i).bio()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }
}
