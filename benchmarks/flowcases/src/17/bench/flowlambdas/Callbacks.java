package bench.flowlambdas;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Results that arrive by a call back. */
final class Callbacks {

  interface Listener {
    void done(String text, int number);
  }

  private static void load(User user, Listener listener) {
    listener.done(user.bio(), 1);
  }

  private static void loadName(User user, Listener listener) {
    listener.done(user.handle(), user.bio().length());
  }

  void asked(User user, Trainer trainer) {
    load(user, (text, number) -> trainer.learn(text)); // EXPECT: MissingConsentCheck
    load(user, (text, number) -> trainer.learn(number)); // EXPECT: none
    loadName(user, (text, number) -> trainer.learn(text + number)); // EXPECT: none
  }

  static final class Events {
    private final List<Consumer<String>> listeners = new ArrayList<>();

    void onText(Consumer<String> listener) {
      listeners.add(listener);
    }

    void publish(String text) {
      for (Consumer<String> listener : listeners) {
        listener.accept(text);
      }
    }
  }

  void published(User user, Trainer trainer) {
    Events personal = new Events();
    personal.onText(text -> trainer.learn(text)); // EXPECT: MissingConsentCheck
    personal.publish(user.bio());
    Events clean = new Events();
    clean.onText(text -> trainer.learn(text)); // EXPECT: none
    clean.publish(user.handle());
  }

  void continued(User user, Trainer trainer) {
    then(user::bio, trainer::learn); // EXPECT: MissingConsentCheck
    then(user::handle, trainer::learn); // EXPECT: none
    then(() -> user.bio().length(), trainer::learn); // EXPECT: none
  }

  private static <T> void then(Supplier<T> first, Consumer<? super T> next) {
    next.accept(first.get());
  }

  /** An unknown function calls nothing of the program, but returns what it was given. */
  void unknown(User user, Function<String, String> step, Consumer<String> sink, Trainer trainer) {
    trainer.learn(step.apply(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(step.apply(user.handle())); // EXPECT: none
    sink.accept(user.bio());
  }
}
