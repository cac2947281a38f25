package bench.flowmodern;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Statements before super, unnamed variables and local records. */
final class Classes {

  static class Base {
    private final String text;

    Base(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  static final class Checked extends Base {
    private final int length;

    Checked(String text) {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("empty");
      }
      int size = text.length();
      super(text.trim());
      this.length = size;
    }

    int length() {
      return length;
    }
  }

  static final class Hidden extends Base {
    private final String own;

    Hidden(String text) {
      this.own = text;
      super("hidden");
    }

    String own() {
      return own;
    }
  }

  void constructors(User user, Trainer trainer) {
    trainer.learn(new Checked(user.bio()).text()); // EXPECT: MissingConsentCheck
    trainer.learn(new Checked(user.bio()).length()); // EXPECT: none
    trainer.learn(new Checked(user.handle()).text()); // EXPECT: none
    trainer.learn(new Hidden(user.bio()).text()); // EXPECT: none
    trainer.learn(new Hidden(user.bio()).own()); // EXPECT: MissingConsentCheck
  }

  void unnamed(List<User> users, Trainer trainer) {
    int count = 0;
    for (User _ : users) {
      count++;
    }
    trainer.learn(count); // EXPECT: none
    Map<String, List<String>> rows = new HashMap<>();
    rows.computeIfAbsent("a", _ -> new ArrayList<>()).add(users.get(0).bio());
    rows.computeIfAbsent("b", _ -> new ArrayList<>()).add(users.get(0).handle());
    trainer.learn(rows.get("a")); // EXPECT: MissingConsentCheck
    trainer.learn(rows.get("b")); // EXPECT: none
    try {
      trainer.learn(Integer.parseInt(users.get(0).handle())); // EXPECT: none
    } catch (NumberFormatException _) {
      trainer.learn(users.get(0).bio()); // EXPECT: MissingConsentCheck
    }
  }

  interface Kinds {
    enum Kind {
      A,
      B
    }
  }

  void inner(User user, Trainer trainer) {
    class Counter {
      static String shared = "x";
      String kept = user.bio();
    }
    trainer.learn(new Counter().kept); // EXPECT: MissingConsentCheck
    trainer.learn(Counter.shared); // EXPECT: none
  }
}
