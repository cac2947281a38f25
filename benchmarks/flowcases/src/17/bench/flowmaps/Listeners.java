package bench.flowmaps;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lists in a map that grow by several calls: what the first one added stays. */
final class Listeners {

  record Written(String text, String name) {}

  static final class Bus {
    private final Map<Class<?>, List<Consumer<Object>>> listeners = new HashMap<>();

    <E> void on(Class<E> type, Consumer<? super E> listener) {
      listeners
          .computeIfAbsent(type, k -> new ArrayList<>())
          .add(event -> listener.accept(type.cast(event)));
    }

    void post(Object event) {
      listeners.getOrDefault(event.getClass(), List.of()).forEach(l -> l.accept(event));
    }
  }

  static void add(Map<String, List<String>> rows, String key, String value) {
    rows.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  void twoListeners(User user, Trainer trainer) {
    Bus bus = new Bus();
    bus.on(Written.class, w -> trainer.learn(w.text())); // EXPECT: MissingConsentCheck
    bus.on(Written.class, w -> trainer.learn(w.name())); // EXPECT: none
    bus.post(new Written(user.bio(), user.handle()));
  }

  void oneListener(User user, Trainer trainer) {
    Bus bus = new Bus();
    bus.on(Written.class, w -> trainer.learn(w.name())); // EXPECT: none
    bus.on(Written.class, w -> trainer.learn(w.text())); // EXPECT: MissingConsentCheck
    bus.post(new Written(user.bio(), user.handle()));
  }

  void rows(User user, Trainer trainer) {
    Map<String, List<String>> personal = new HashMap<>();
    add(personal, "k", user.bio());
    add(personal, "k", user.handle());
    trainer.learn(personal.get("k")); // EXPECT: MissingConsentCheck
    Map<String, List<String>> clean = new HashMap<>();
    add(clean, "k", user.handle());
    add(clean, "k", "x");
    add(clean, "other", user.bio());
    trainer.learn(clean.get("k")); // EXPECT: none
    trainer.learn(clean.get("other")); // EXPECT: MissingConsentCheck
  }
}
