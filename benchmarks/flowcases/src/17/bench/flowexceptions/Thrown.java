package bench.flowexceptions;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Data in exceptions. */
final class Thrown {

  static final class Rejected extends Exception {
    private static final long serialVersionUID = 1L;
    private final String detail;
    private final int code;

    Rejected(String message, String detail, int code) {
      super(message);
      this.detail = detail;
      this.code = code;
    }

    String detail() {
      return detail;
    }

    int code() {
      return code;
    }
  }

  void messages(User user, Trainer trainer) {
    try {
      throw new IllegalStateException("bad text " + user.bio());
    } catch (IllegalStateException e) {
      trainer.learn(e.getMessage()); // EXPECT: MissingConsentCheck
      trainer.learn(e.toString()); // EXPECT: MissingConsentCheck
      trainer.learn(e); // EXPECT: MissingConsentCheck
      trainer.learn(e.getClass().getName()); // EXPECT: none
    }
  }

  void cleanMessages(User user, Trainer trainer) {
    try {
      throw new IllegalStateException("bad user " + user.handle());
    } catch (IllegalStateException e) {
      trainer.learn(e.getMessage()); // EXPECT: none
      trainer.learn(e.toString()); // EXPECT: none
    }
  }

  void ownFields(User user, Trainer trainer) {
    try {
      throw new Rejected("rejected", user.bio(), 7);
    } catch (Rejected e) {
      trainer.learn(e.detail()); // EXPECT: MissingConsentCheck
      trainer.learn(e.getMessage()); // EXPECT: none
      trainer.learn(e.code()); // EXPECT: none
    }
  }

  private static void check(User user) throws Rejected {
    if (user.bio().isEmpty()) {
      throw new Rejected(user.handle(), user.email(), 1);
    }
  }

  void fromCallee(User user, Trainer trainer) {
    try {
      check(user);
    } catch (Rejected e) {
      trainer.learn(e.detail()); // EXPECT: MissingConsentCheck
      trainer.learn(e.getMessage()); // EXPECT: none
    }
  }

  private static void passedOn(User user) throws Rejected {
    check(user);
  }

  void fromFurther(User user, Trainer trainer) {
    try {
      passedOn(user);
    } catch (Rejected e) {
      trainer.learn(e.detail()); // EXPECT: MissingConsentCheck
      trainer.learn(e.code()); // EXPECT: none
    }
  }

  void causes(User user, Trainer trainer) {
    try {
      try {
        check(user);
      } catch (Rejected e) {
        throw new IllegalArgumentException("wrapped", e);
      }
    } catch (IllegalArgumentException e) {
      trainer.learn(e.getMessage()); // EXPECT: none
      trainer.learn(((Rejected) e.getCause()).detail()); // EXPECT: MissingConsentCheck
      trainer.learn(((Rejected) e.getCause()).code()); // EXPECT: none
    }
  }

  void causeMessages(User user, Trainer trainer) {
    try {
      throw new IllegalStateException("outer", new RuntimeException(user.bio()));
    } catch (IllegalStateException e) {
      trainer.learn(e.getMessage()); // EXPECT: none
      trainer.learn(e.getCause().getMessage()); // EXPECT: MissingConsentCheck
    }
  }

  void otherType(User user, Trainer trainer) {
    try {
      if (user.id() > 3) {
        throw new IllegalStateException(user.bio());
      }
      throw new UnsupportedOperationException(user.handle());
    } catch (IllegalStateException e) {
      trainer.learn(e.getMessage()); // EXPECT: MissingConsentCheck
    } catch (UnsupportedOperationException e) {
      trainer.learn(e.getMessage()); // EXPECT: none
    }
  }

  void multiple(User user, Trainer trainer) {
    try {
      if (user.id() > 3) {
        throw new IllegalStateException(user.bio());
      }
      throw new UnsupportedOperationException(user.handle());
    } catch (IllegalStateException | UnsupportedOperationException e) {
      trainer.learn(e.getMessage()); // EXPECT: MissingConsentCheck
    }
  }

  void notThrown(User user, Trainer trainer) {
    RuntimeException kept = new RuntimeException(user.bio());
    RuntimeException clean = new RuntimeException(user.handle());
    trainer.learn(kept.getMessage()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.getMessage()); // EXPECT: none
    clean.addSuppressed(kept);
    trainer.learn(clean.getSuppressed()[0].getMessage()); // EXPECT: MissingConsentCheck
  }

  void orElseThrow(Optional<Post> post, User user, Trainer trainer) {
    try {
      post.orElseThrow(() -> new NoSuchElementException(user.bio()));
    } catch (NoSuchElementException e) {
      trainer.learn(e.getMessage()); // EXPECT: MissingConsentCheck
    }
  }
}
