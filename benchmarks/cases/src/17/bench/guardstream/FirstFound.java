package bench.guardstream;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** One element of the stream. */
public class FirstFound {

  private final ConsentService consents;
  private final Trainer trainer;

  public FirstFound(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(List<User> people) {
    people.stream()
        .filter(u -> consents.allowsTraining(u))
        .findFirst()
        .ifPresent(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void bad(List<User> people) {
    people.stream().findFirst().ifPresent(u -> trainer.learn(u.bio())); // EXPECT: MissingConsentCheck
  }

  public void goodFilteredThen(List<User> people) {
    people.stream()
        .findAny()
        .filter(u -> consents.allowsTraining(u))
        .map(User::bio)
        .ifPresent(trainer::learn); // EXPECT: none
  }

  public void badOther(List<User> people, User user) {
    if (people.stream().filter(u -> consents.allowsTraining(u)).findFirst().isPresent()) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodMax(List<User> people) {
    User oldest =
        people.stream()
            .filter(u -> consents.allowsTraining(u))
            .max(Comparator.comparing(User::id))
            .orElse(null);
    if (oldest != null) {
      trainer.learn(oldest.bio()); // EXPECT: none
    }
  }

  public void goodIterator(List<User> people) {
    Iterator<User> allowed = people.stream().filter(u -> consents.allowsTraining(u)).iterator();
    while (allowed.hasNext()) {
      trainer.learn(allowed.next().bio()); // EXPECT: none
    }
  }
}
