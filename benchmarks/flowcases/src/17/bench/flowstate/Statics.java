package bench.flowstate;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Static fields: what one method stores, another can read. */
final class Statics {

  private static String last;
  private static String lastName;
  private static final List<String> HISTORY = new ArrayList<>();
  private static final List<String> NAMES = new ArrayList<>();
  private static final Map<Long, User> CACHE = new HashMap<>();
  private static int seen;

  /** Reads stand above the writes: the order does not matter. */
  void read(Trainer trainer) {
    trainer.learn(last); // EXPECT: MissingConsentCheck
    trainer.learn(lastName); // EXPECT: none
    trainer.learn(HISTORY); // EXPECT: MissingConsentCheck
    trainer.learn(NAMES); // EXPECT: none
    trainer.learn(seen); // EXPECT: none
    trainer.learn(HISTORY.size()); // EXPECT: none
  }

  void write(User user) {
    last = user.bio();
    lastName = user.handle();
    HISTORY.add(user.bio());
    NAMES.add(user.handle());
    seen++;
  }

  void remember(User user) {
    CACHE.put(user.id(), user);
  }

  void cached(long id, Trainer trainer) {
    trainer.learn(CACHE.get(id)); // EXPECT: MissingConsentCheck
    trainer.learn(CACHE.get(id).handle()); // EXPECT: none
    trainer.learn(CACHE.keySet()); // EXPECT: none
  }

  static final class Holder {
    static String text;
    static String tag;

    static void keep(String value) {
      text = value;
    }
  }

  void throughMethods(User user) {
    Holder.keep(user.bio());
    Holder.tag = user.handle();
  }

  void elsewhere(Trainer trainer) {
    trainer.learn(Holder.text); // EXPECT: MissingConsentCheck
    trainer.learn(Holder.tag); // EXPECT: none
  }
}
