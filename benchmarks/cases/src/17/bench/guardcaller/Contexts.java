package bench.guardcaller;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Arguments are told apart by call. */
public class Contexts {

  private final ConsentService consents;
  private final Trainer trainer;

  public Contexts(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private static String shorten(String text) {
    return text.length() > 20 ? text.substring(0, 20) : text;
  }

  private String bioOf(User user) {
    return user.bio();
  }

  public void good(User user, User other) {
    String otherText = shorten(bioOf(other));
    if (consents.allowsTraining(user)) {
      trainer.learn(shorten(bioOf(user))); // EXPECT: none
      trainer.learn(otherText); // EXPECT: ConsentOfAnotherSubject
    }
  }

  private void learnSecond(User first, User second) {
    trainer.learn(second.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void badSwapped(User user, User other) {
    if (consents.allowsTraining(user)) {
      learnSecond(user, other);
    }
  }

  private void learnFirst(User first, User second) {
    trainer.learn(first.bio() + second.handle()); // EXPECT: none
  }

  public void goodFirst(User user, User other) {
    if (consents.allowsTraining(user)) {
      learnFirst(user, other);
    }
  }
}
