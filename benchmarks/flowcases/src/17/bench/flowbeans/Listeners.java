package bench.flowbeans;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/** Functions that one method leaves in shared state and another method runs. */
final class Listeners {
  static final class Bus {
    private final List<Consumer<String>> listeners = new ArrayList<>();

    void on(Consumer<String> listener) {
      listeners.add(listener);
    }

    void fire(String text) {
      listeners.forEach(l -> l.accept(text));
    }
  }

  static final class Hears {
    Hears(Bus bus, Trainer trainer) {
      bus.on(text -> trainer.learn(text)); // EXPECT: MissingConsentCheck
    }
  }

  static final class Application {
    private final Bus bus = new Bus();
    private final Hears hears;

    Application(Trainer trainer) {
      hears = new Hears(bus, trainer);
    }

    void go(User user) {
      bus.fire(user.bio());
    }
  }

  static final class HearsNames {
    HearsNames(Bus bus, Trainer trainer) {
      bus.on(text -> trainer.learn(text)); // EXPECT: none
    }
  }

  static final class NamesOnly {
    private final Bus bus = new Bus();
    private final HearsNames hears;

    NamesOnly(Trainer trainer) {
      hears = new HearsNames(bus, trainer);
    }

    void go(User user) {
      bus.fire(user.handle());
    }
  }

  static final class Topic {
    private final List<Consumer<String>> listeners = new ArrayList<>();

    void on(Consumer<String> listener) {
      listeners.add(listener);
    }

    void fire(String text) {
      listeners.forEach(l -> l.accept(text));
    }
  }

  static final class Subscriber {
    private final Topic topic;
    private final Trainer trainer;

    Subscriber(Topic topic, Trainer trainer) {
      this.topic = topic;
      this.trainer = trainer;
    }

    void start() {
      topic.on(text -> trainer.learn(text)); // EXPECT: MissingConsentCheck
    }
  }

  static final class Publisher {
    private final Topic topic;

    Publisher(Topic topic) {
      this.topic = topic;
    }

    void go(User user) {
      topic.fire(user.bio());
    }
  }

  interface Joined {
    void on(User user);
  }

  static final class Registry {
    private static final List<Joined> ALL = new CopyOnWriteArrayList<>();

    static void add(Joined joined) {
      ALL.add(joined);
    }

    static void fire(User user) {
      ALL.forEach(joined -> joined.on(user));
    }
  }

  static final class Components {
    void personal(Trainer trainer) {
      Registry.add(user -> trainer.learn(user.bio())); // EXPECT: MissingConsentCheck
    }

    void clean(Trainer trainer) {
      Registry.add(user -> trainer.learn(user.handle())); // EXPECT: none
    }

    void go(User user) {
      Registry.fire(user);
    }
  }

  static final class Hooks {
    static Consumer<String> personal = text -> {};
    static Consumer<String> clean = text -> {};

    void set(Trainer trainer) {
      personal = text -> trainer.learn(text); // EXPECT: MissingConsentCheck
      clean = text -> trainer.learn(text); // EXPECT: none
    }

    void run(User user) {
      personal.accept(user.bio());
      clean.accept(user.handle());
    }
  }

  static final class Strategies {
    private final Map<String, Function<User, String>> byName = new HashMap<>();

    Strategies() {
      byName.put("bio", User::bio);
      byName.put("handle", User::handle);
    }

    void use(User user, Trainer trainer) {
      trainer.learn(byName.get("bio").apply(user)); // EXPECT: MissingConsentCheck
      trainer.learn(byName.get("handle").apply(user)); // EXPECT: none
    }
  }
}
