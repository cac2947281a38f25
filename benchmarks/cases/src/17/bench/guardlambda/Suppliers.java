package bench.guardlambda;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.function.Supplier;

/** The data are read in a lambda that was made under a check. */
public class Suppliers {

  private final ConsentService consents;
  private final Trainer trainer;

  public Suppliers(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user) {
    Supplier<String> text = () -> "";
    if (consents.allowsTraining(user)) {
      text = () -> user.bio();
    }
    trainer.learn(text.get()); // EXPECT: none
  }

  public void bad(User user) {
    Supplier<String> text = () -> user.bio();
    if (consents.allowsTraining(user)) {
      text = () -> "";
    }
    trainer.learn(text.get()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodReference(User user) {
    if (!consents.allowsTraining(user)) {
      return;
    }
    Supplier<String> text = user::bio;
    trainer.learn(text.get()); // EXPECT: none
  }

  public void badReference(User user, User other) {
    if (!consents.allowsTraining(user)) {
      return;
    }
    Supplier<String> text = other::bio;
    trainer.learn(text.get()); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodReadUnderCheck(User user) {
    Supplier<String> text = user::bio;
    if (consents.allowsTraining(user)) {
      trainer.learn(text.get()); // EXPECT: none
    }
  }
}
