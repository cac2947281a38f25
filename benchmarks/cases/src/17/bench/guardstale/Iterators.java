package bench.guardstale;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.Iterator;
import java.util.Queue;

/** Each {@code next} is another person. */
public class Iterators {

  private final ConsentService consents;
  private final Trainer trainer;

  public Iterators(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void badNextTwice(Iterator<User> people) {
    if (consents.allowsTraining(people.next())) {
      trainer.learn(people.next().bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodNextOnce(Iterator<User> people) {
    User user = people.next();
    if (consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNextReassigned(Iterator<User> people) {
    User user = people.next();
    if (!consents.allowsTraining(user)) {
      return;
    }
    while (people.hasNext()) {
      user = people.next();
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badPolled(Queue<User> people) {
    User user = people.poll();
    while (user != null && consents.allowsTraining(user)) {
      user = people.poll();
      if (user != null) {
        trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void goodPolled(Queue<User> people) {
    User user = people.poll();
    while (user != null && consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
      user = people.poll();
    }
  }
}
