package bench.guardlambda;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.function.Consumer;
import java.util.function.Function;

/** A method that runs what it is given only where the person agreed. */
public class Wrapped {

  private final ConsentService consents;
  private final Trainer trainer;

  public Wrapped(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private void ifAllowed(User user, Runnable action) {
    if (consents.allowsTraining(user)) {
      action.run();
    }
  }

  private void withAllowed(User user, Consumer<User> action) {
    if (consents.allowsTraining(user)) {
      action.accept(user);
    }
  }

  private void withRefused(User user, Consumer<User> action) {
    if (!consents.allowsTraining(user)) {
      action.accept(user);
    }
  }

  private void always(User user, Consumer<User> action) {
    action.accept(user);
  }

  private String textIfAllowed(User user, Function<User, String> reader) {
    return consents.allowsTraining(user) ? reader.apply(user) : "";
  }

  public void goodRunnable(User user) {
    ifAllowed(user, () -> trainer.learn(user.bio())); // EXPECT: none
  }

  public void badRunnableOfOther(User user, User other) {
    ifAllowed(other, () -> trainer.learn(user.bio())); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodConsumer(User user) {
    withAllowed(user, u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badConsumerOther(User user, User other) {
    withAllowed(user, u -> trainer.learn(other.bio())); // EXPECT: ConsentOfAnotherSubject
  }

  public void badRefused(User user) {
    withRefused(user, u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void badAlways(User user) {
    always(user, u -> trainer.learn(u.bio())); // EXPECT: MissingConsentCheck
  }

  public void goodReader(User user) {
    trainer.learn(textIfAllowed(user, User::bio)); // EXPECT: none
  }

  public void goodReaderTwice(User user) {
    trainer.learn(textIfAllowed(user, u -> u.bio() + u.email())); // EXPECT: none
  }
}
