package bench.flowexecuted;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Composed functions that a list keeps, and keys of maps whose values are replaced. */
final class Composed {
  static final class Bus {
    private final List<Consumer<String>> heard = new ArrayList<>();

    void on(Consumer<String> c) {
      heard.add(c);
    }

    void fire(String event) {
      for (Consumer<String> c : heard) {
        c.accept(event);
      }
    }
  }

  void heard(User user, Trainer trainer) {
    Bus bus = new Bus();
    Consumer<String> nothing = x -> {};
    bus.on(nothing.andThen(x -> trainer.learn(x))); // EXPECT: MissingConsentCheck
    bus.fire(user.bio());
  }

  void heardHandle(User user, Trainer trainer) {
    Bus bus = new Bus();
    Consumer<String> nothing = x -> {};
    bus.on(nothing.andThen(x -> trainer.learn(x))); // EXPECT: none
    bus.fire(user.handle());
  }

  private String all(List<Function<String, String>> steps, String text) {
    String last = text;
    for (Function<String, String> step : steps) {
      last = step.apply(last);
    }
    return last;
  }

  void steps(User user, Trainer trainer) {
    Function<String, String> trim = String::trim;
    trainer.learn(all(List.of(trim.andThen(x -> x + user.bio())), "a")); // EXPECT: MissingConsentCheck
    trainer.learn(all(List.of(trim.andThen(x -> x + user.handle())), "a")); // EXPECT: none
  }

  void keysStay(User user, Trainer trainer) {
    Map<String, String> map = new HashMap<>(Map.of(user.bio(), "v"));
    map.replaceAll((k, v) -> v + "x");
    for (Map.Entry<String, String> e : map.entrySet()) {
      trainer.learn(e.getKey()); // EXPECT: MissingConsentCheck
      trainer.learn(e.getValue()); // EXPECT: none
    }
  }

  void valuesGo(User user, Trainer trainer) {
    Map<String, String> map = new HashMap<>(Map.of("k", user.bio()));
    map.replaceAll((k, v) -> "x");
    for (Map.Entry<String, String> e : map.entrySet()) {
      trainer.learn(e.getKey()); // EXPECT: none
      trainer.learn(e.getValue()); // EXPECT: none
    }
  }
}
