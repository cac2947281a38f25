package bench.flowconstants;

import bench.api.Trainer;
import bench.model.User;

/** Switch expressions. */
final class Switches {

  enum Kind {
    FULL,
    BRIEF,
    NONE
  }

  void arrows(User user, Kind kind, Trainer trainer) {
    String shown =
        switch (kind) {
          case FULL -> user.bio();
          case BRIEF -> user.handle();
          case NONE -> "";
        };
    String tag =
        switch (kind) {
          case FULL, BRIEF -> user.handle();
          case NONE -> "none";
        };
    trainer.learn(shown); // EXPECT: MissingConsentCheck
    trainer.learn(tag); // EXPECT: none
  }

  void yields(User user, int level, Trainer trainer) {
    String shown =
        switch (level) {
          case 0:
            yield "nothing";
          case 1:
            String text = user.bio();
            yield text.trim();
          default:
            yield user.handle();
        };
    int size =
        switch (level) {
          case 0 -> 0;
          default -> {
            String text = user.bio();
            yield text.length();
          }
        };
    trainer.learn(shown); // EXPECT: MissingConsentCheck
    trainer.learn(size); // EXPECT: none
  }

  void strings(User user, String kind, Trainer trainer) {
    trainer.learn(switch (kind) { case "full" -> user.bio(); default -> ""; }); // EXPECT: MissingConsentCheck
    trainer.learn(switch (kind) { case "full" -> user.handle(); default -> ""; }); // EXPECT: none
    trainer.learn(switch (user.bio()) { case "x" -> 1; case "y" -> 2; default -> 3; }); // EXPECT: none
  }

  void statements(User user, Kind kind, Trainer trainer) {
    switch (kind) {
      case FULL -> trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
      case BRIEF -> trainer.learn(user.handle()); // EXPECT: none
      case NONE -> {
        String text = user.bio();
        trainer.learn(text.isEmpty()); // EXPECT: none
      }
    }
  }

  void nested(User user, Kind kind, boolean mail, Trainer trainer) {
    Object shown =
        switch (kind) {
          case FULL -> mail ? user.email() : user.handle();
          case BRIEF -> switch (user.handle()) {
            case "a" -> 1;
            default -> 2;
          };
          case NONE -> 3L;
        };
    trainer.learn(shown); // EXPECT: MissingConsentCheck
  }
}
