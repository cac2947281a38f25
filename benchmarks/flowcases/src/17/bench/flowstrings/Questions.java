package bench.flowstrings;

import bench.api.Trainer;
import bench.model.User;

/** Answers about a text are not the text. */
final class Questions {

  void lengthsAndPlaces(User user, Trainer trainer) {
    trainer.learn(user.bio().length()); // EXPECT: none
    trainer.learn(user.bio().indexOf('a')); // EXPECT: none
    trainer.learn(user.bio().hashCode()); // EXPECT: none
    trainer.learn(user.bio().compareTo("m")); // EXPECT: none
    trainer.learn("length " + user.bio().length()); // EXPECT: none
  }

  void predicates(User user, Trainer trainer) {
    trainer.learn(user.bio().isEmpty()); // EXPECT: none
    trainer.learn(user.bio().isBlank()); // EXPECT: none
    trainer.learn(user.bio().equals("x")); // EXPECT: none
    trainer.learn("x".equalsIgnoreCase(user.bio())); // EXPECT: none
    trainer.learn(user.bio().contains("x")); // EXPECT: none
    trainer.learn(user.bio().startsWith("x")); // EXPECT: none
    trainer.learn(user.bio().endsWith("x")); // EXPECT: none
    trainer.learn(user.bio().matches("[a-z]+")); // EXPECT: none
    trainer.learn(user.bio() == null); // EXPECT: none
    trainer.learn(String.valueOf(user.bio().isEmpty())); // EXPECT: none
  }

  void switched(User user, Trainer trainer) {
    String kind;
    switch (user.bio()) {
      case "":
        kind = "empty";
        break;
      case "x":
        kind = "placeholder";
        break;
      default:
        kind = "text";
    }
    trainer.learn(kind); // EXPECT: none
    String shown;
    switch (user.handle()) {
      case "admin":
        shown = "hidden";
        break;
      default:
        shown = user.bio();
    }
    trainer.learn(shown); // EXPECT: MissingConsentCheck
  }

  void usedAsIndex(User user, Trainer trainer) {
    String alphabet = "abc";
    trainer.learn(alphabet.substring(0, user.bio().length())); // EXPECT: none
    trainer.learn("*".repeat(user.bio().length())); // EXPECT: none
  }
}
