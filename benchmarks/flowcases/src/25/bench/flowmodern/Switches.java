package bench.flowmodern;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** Pattern switches. */
final class Switches {

  sealed interface Event permits Posted, Renamed, Deleted {}

  record Posted(Post post) implements Event {}

  record Renamed(User user, String handle) implements Event {}

  record Deleted(long id) implements Event {}

  void statements(Event event, Trainer trainer) {
    switch (event) {
      case Posted posted -> trainer.learn(posted.post().text()); // EXPECT: MissingConsentCheck
      case Renamed renamed -> trainer.learn(renamed.handle()); // EXPECT: none
      case Deleted deleted -> trainer.learn(deleted.id()); // EXPECT: none
    }
    switch (event) {
      case Posted(Post post) -> trainer.learn(post.language()); // EXPECT: none
      case Renamed(User user, var _) -> trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
      case Deleted _ -> trainer.learn("deleted"); // EXPECT: none
    }
  }

  void guards(Object anything, Trainer trainer) {
    String shown =
        switch (anything) {
          case null -> "none";
          case User user when user.id() > 3 -> user.handle();
          case User user -> user.bio();
          case Post post -> post.language();
          default -> "other";
        };
    trainer.learn(shown); // EXPECT: MissingConsentCheck
    String brief =
        switch (anything) {
          case null -> "none";
          case User user when user.bio().isEmpty() -> "empty";
          case User user -> user.handle();
          case Post post -> "post " + post.id();
          default -> "other";
        };
    trainer.learn(brief); // EXPECT: none
  }

  void strings(User user, Object kind, Trainer trainer) {
    trainer.learn(switch (kind) { case String s -> s + user.bio(); case Integer i -> "" + i; default -> ""; }); // EXPECT: MissingConsentCheck
    trainer.learn(switch (kind) { case String s -> s + user.id(); case Integer i -> "" + i; default -> ""; }); // EXPECT: none
  }

  void allocated(User user, Trainer trainer) {
    Object one = user.bio();
    String text =
        switch (one) {
          case String s when s.length() > 3 -> s;
          case String s -> "short";
          default -> "";
        };
    trainer.learn(text); // EXPECT: MissingConsentCheck
    Object two = user.handle();
    trainer.learn(switch (two) { case String s -> s; default -> ""; }); // EXPECT: none
  }

  enum Kind {
    FULL,
    BRIEF
  }

  void enums(User user, Kind kind, Trainer trainer) {
    String shown =
        switch (kind) {
          case FULL -> user.bio();
          case BRIEF -> user.handle();
        };
    trainer.learn(shown); // EXPECT: MissingConsentCheck
  }

  private static final Kind SHOWN = Kind.BRIEF;

  void constants(User user, Trainer trainer) {
    String shown =
        switch (SHOWN) {
          case FULL -> user.bio();
          case BRIEF -> user.handle();
        };
    trainer.learn(shown); // EXPECT: none
    String full =
        switch (Kind.FULL) {
          case FULL -> user.bio();
          case BRIEF -> user.handle();
        };
    trainer.learn(full); // EXPECT: MissingConsentCheck
  }
}
