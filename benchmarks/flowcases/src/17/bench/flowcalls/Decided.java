package bench.flowcalls;

import bench.api.Trainer;
import bench.model.User;

/** Truth values and enum constants that a caller passes decide what its call does. */
final class Decided {
  enum Part {
    BIO,
    HANDLE
  }

  private static String shown(boolean full, User user) {
    return full ? user.bio() : user.handle();
  }

  private static String part(Part part, User user) {
    return switch (part) {
      case BIO -> user.bio();
      case HANDLE -> user.handle();
    };
  }

  private static String same(Part part, User user) {
    if (part == Part.BIO) {
      return user.bio();
    }
    return user.handle();
  }

  private static String passed(boolean full, User user) {
    return "[" + shown(full, user) + "]";
  }

  private static String negated(boolean brief, User user) {
    return shown(!brief, user);
  }

  void results(User user, boolean full, Part part, Trainer trainer) {
    trainer.learn(shown(true, user)); // EXPECT: MissingConsentCheck
    trainer.learn(shown(false, user)); // EXPECT: none
    trainer.learn(shown(full, user)); // EXPECT: MissingConsentCheck
    trainer.learn(part(Part.BIO, user)); // EXPECT: MissingConsentCheck
    trainer.learn(part(Part.HANDLE, user)); // EXPECT: none
    trainer.learn(part(part, user)); // EXPECT: MissingConsentCheck
    trainer.learn(same(Part.BIO, user)); // EXPECT: MissingConsentCheck
    trainer.learn(same(Part.HANDLE, user)); // EXPECT: none
    trainer.learn(passed(true, user)); // EXPECT: MissingConsentCheck
    trainer.learn(passed(false, user)); // EXPECT: none
    trainer.learn(negated(false, user)); // EXPECT: MissingConsentCheck
    trainer.learn(negated(true, user)); // EXPECT: none
  }

  private void never(boolean on, User user, Trainer trainer) {
    if (on) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  private void always(boolean on, User user, Trainer trainer) {
    if (on) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  private void either(boolean on, User user, Trainer trainer) {
    if (on) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  void uses(User user, Trainer trainer) {
    never(false, user, trainer);
    always(true, user, trainer);
    either(false, user, trainer);
    either(true, user, trainer);
  }
}
