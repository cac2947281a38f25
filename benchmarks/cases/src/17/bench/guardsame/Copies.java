package bench.guardsame;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** Copies of the person's value and of the data. */
public class Copies {

  private final ConsentService consents;
  private final Trainer trainer;

  public Copies(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  record Pair<A, B>(A left, B right) {}

  public void goodInList(User user) {
    List<User> list = List.of(user);
    if (consents.allowsTraining(list.get(0))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badInList(User user, User other) {
    List<User> list = List.of(user, other);
    if (consents.allowsTraining(list.get(1))) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodInPair(User user, User other) {
    Pair<User, User> pair = new Pair<>(user, other);
    if (consents.allowsTraining(pair.left())) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badInPair(User user, User other) {
    Pair<User, User> pair = new Pair<>(user, other);
    if (consents.allowsTraining(pair.right())) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodTextWithPerson(User user) {
    Pair<User, String> line = new Pair<>(user, user.bio());
    if (consents.allowsTraining(line.left())) {
      trainer.learn(line.right()); // EXPECT: none
    }
  }

  public void badTextWithOther(User user, User other) {
    Pair<User, String> line = new Pair<>(other, user.bio());
    if (consents.allowsTraining(line.left())) {
      trainer.learn(line.right()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodCast(Object someone) {
    if (someone instanceof User) {
      User user = (User) someone;
      if (consents.allowsTraining(user)) {
        trainer.learn(((User) someone).bio()); // EXPECT: none
      }
    }
  }

  public void goodHolder(User user) {
    User[] holder = {user};
    if (consents.allowsTraining(holder[0])) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
