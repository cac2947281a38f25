package bench.guardstale;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** Positions and keys that change between the check and the use. */
public class Positions {

  private final ConsentService consents;
  private final Trainer trainer;

  public Positions(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void badIndexMoved(List<User> people, int i) {
    if (consents.allowsTraining(people.get(i))) {
      i++;
      trainer.learn(people.get(i).bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodIndexKept(List<User> people, int i) {
    if (consents.allowsTraining(people.get(i))) {
      int j = i;
      trainer.learn(people.get(j).bio()); // EXPECT: none
    }
  }

  public void badListChanged(List<User> people, User other) {
    if (consents.allowsTraining(people.get(0))) {
      people.set(0, other);
      trainer.learn(people.get(0).bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badListShifted(List<User> people) {
    if (consents.allowsTraining(people.get(0))) {
      people.remove(0);
      trainer.learn(people.get(0).bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodHeld(List<User> people) {
    User first = people.get(0);
    if (consents.allowsTraining(first)) {
      people.remove(0);
      trainer.learn(first.bio()); // EXPECT: none
    }
  }

  public void badListReassigned(List<User> people, List<User> others) {
    List<User> current = people;
    if (consents.allowsTraining(current.get(0))) {
      current = others;
      trainer.learn(current.get(0).bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badArrayChanged(User[] people, User other) {
    if (consents.allowsTraining(people[0])) {
      people[0] = other;
      trainer.learn(people[0].bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodArray(User[] people, int i) {
    if (consents.allowsTraining(people[i])) {
      trainer.learn(people[i].bio()); // EXPECT: none
    }
  }

  public void badOtherPosition(User[] people) {
    if (consents.allowsTraining(people[0])) {
      trainer.learn(people[1].bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
