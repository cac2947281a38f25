package bench.flowexecuted;

import bench.api.Trainer;
import bench.model.User;
import java.util.StringJoiner;

/** A helper that adds to what it is given keeps what was there. */
final class PassedBuilders {
  private static final class Log {
    private final StringBuilder text = new StringBuilder();

    Log(String start) {
      text.append(start);
    }

    String add(String more) {
      text.append(more);
      return text.toString();
    }
  }

  private static String ended(StringBuilder text) {
    text.append(".");
    return text.toString();
  }

  private static void emptied(StringBuilder text) {
    text.setLength(0);
    text.append("new");
  }

  void builders(User user, Trainer trainer) {
    trainer.learn(ended(new StringBuilder(user.bio()))); // EXPECT: MissingConsentCheck
    trainer.learn(ended(new StringBuilder(user.handle()))); // EXPECT: none
    StringBuilder text = new StringBuilder(user.bio());
    ended(text);
    trainer.learn(text); // EXPECT: MissingConsentCheck
    emptied(text);
    trainer.learn(text.toString()); // EXPECT: none
  }

  void inFields(User user, Trainer trainer) {
    trainer.learn(new Log(user.bio()).add("more")); // EXPECT: MissingConsentCheck
    trainer.learn(new Log(user.handle()).add("more")); // EXPECT: none
  }

  void joiners(User user, Trainer trainer) {
    StringJoiner joined = new StringJoiner(",");
    joined.add(user.bio());
    more(joined);
    trainer.learn(joined.toString()); // EXPECT: MissingConsentCheck
  }

  private static void more(StringJoiner joined) {
    joined.add("more");
  }
}
