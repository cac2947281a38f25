package bench.guardcopy;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** Objects whose constructors demand the check. */
public class Constructed {

  private final ConsentService consents;
  private final Trainer trainer;

  public Constructed(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  static final class Consenting {
    private final User user;

    Consenting(User user, ConsentService consents) {
      if (!consents.allowsTraining(user)) {
        throw new IllegalArgumentException("no consent");
      }
      this.user = user;
    }

    User user() {
      return user;
    }
  }

  static final class Known {
    private final User user;

    Known(User user) {
      if (user.handle().isEmpty()) {
        throw new IllegalArgumentException("no handle");
      }
      this.user = user;
    }

    User user() {
      return user;
    }
  }

  record Entry(User user) {
    static Entry of(User user, ConsentService consents) {
      consents.require(user, Purpose.AI_TRAINING);
      return new Entry(user);
    }
  }

  public void good(User user) {
    Consenting consenting = new Consenting(user, consents);
    trainer.learn(consenting.user().bio()); // EXPECT: none
    trainer.learn(user.email()); // EXPECT: none
  }

  public void bad(User user) {
    Known known = new Known(user);
    trainer.learn(known.user().bio()); // EXPECT: MissingConsentCheck
  }

  public void goodFactory(User user) {
    trainer.learn(Entry.of(user, consents).user().bio()); // EXPECT: none
  }

  public void badFactory(User user) {
    trainer.learn(new Entry(user).user().bio()); // EXPECT: MissingConsentCheck
  }
}
