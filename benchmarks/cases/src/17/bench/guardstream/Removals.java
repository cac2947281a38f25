package bench.guardstream;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import bench.model.UserRepository;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** {@code removeIf} on a list, a set, and through an iterator. */
public class Removals {

  private final ConsentService consents;
  private final UserRepository users;
  private final Trainer trainer;

  public Removals(ConsentService consents, UserRepository users, Trainer trainer) {
    this.consents = consents;
    this.users = users;
    this.trainer = trainer;
  }

  public void good() {
    List<User> people = new ArrayList<>(users.findAll());
    people.removeIf(u -> !consents.allowsTraining(u));
    for (User user : people) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad() {
    List<User> people = new ArrayList<>(users.findAll());
    people.removeIf(u -> consents.allowsTraining(u));
    for (User user : people) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOtherReason() {
    List<User> people = new ArrayList<>(users.findAll());
    people.removeIf(u -> u.handle().isEmpty());
    trainer.learnAll(people); // EXPECT: MissingConsentCheck
  }

  public void goodRefused(Set<User> people) {
    people.removeIf(u -> consents.refused(u, Purpose.AI_TRAINING));
    trainer.learnAll(people); // EXPECT: none
  }

  public void badCopyOnly(List<User> people) {
    List<User> copy = new ArrayList<>(people);
    copy.removeIf(u -> !consents.allowsTraining(u));
    trainer.learnAll(people); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck|ConsentOfAnotherSubject
  }

  public void badAddedBelow(List<User> people, User newcomer) {
    people.removeIf(u -> !consents.allowsTraining(u));
    people.add(newcomer);
    trainer.learnAll(people); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck|ConsentOfAnotherSubject
  }

  public void goodIterator(List<User> people) {
    Iterator<User> all = people.iterator();
    while (all.hasNext()) {
      User user = all.next();
      if (!consents.allowsTraining(user)) {
        all.remove();
        continue;
      }
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
