package bench.flowlanguage;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Copies, caches, wiring, buses and functions in fields. */
final class HeapShapes {

  static class Card implements Cloneable {
    String text;
    String tag;
    Card next;

    Card() {}

    Card(Card other) {
      text = other.text;
      tag = other.tag;
    }

    Card with(String value) {
      Card copy = new Card(this);
      copy.text = value;
      return copy;
    }

    @Override
    public Card clone() {
      try {
        return (Card) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  void copies(User user, Trainer trainer) {
    Card card = new Card();
    card.text = user.bio();
    card.tag = user.handle();
    Card clone = card.clone();
    trainer.learn(clone.text); // EXPECT: MissingConsentCheck
    trainer.learn(clone.tag); // EXPECT: none
    Card copy = new Card(card);
    trainer.learn(copy.text); // EXPECT: MissingConsentCheck
    trainer.learn(copy.tag); // EXPECT: none
    Card clean = card.with(user.handle());
    trainer.learn(clean.text); // EXPECT: none
    trainer.learn(card.text); // EXPECT: MissingConsentCheck
    clone.text = "";
    trainer.learn(clone.text); // EXPECT: none
    trainer.learn(card.text); // EXPECT: MissingConsentCheck
    int[] numbers = {user.dateOfBirth().getYear()};
    trainer.learn(numbers.clone()[0]); // EXPECT: MissingConsentCheck
  }

  void linked(List<User> users, Trainer trainer) {
    Card head = null;
    for (User user : users) {
      Card card = new Card();
      card.text = user.bio();
      card.tag = user.handle();
      card.next = head;
      head = card;
    }
    for (Card c = head; c != null; c = c.next) {
      trainer.learn(c.text); // EXPECT: MissingConsentCheck
      trainer.learn(c.tag); // EXPECT: none
    }
  }

  private final Map<Long, String> cache = new HashMap<>();
  private final Map<Long, String> names = new HashMap<>();

  String bio(User user) {
    return cache.computeIfAbsent(user.id(), id -> user.bio());
  }

  String name(User user) {
    return names.computeIfAbsent(user.id(), id -> user.handle());
  }

  void cached(User user, Trainer trainer) {
    trainer.learn(bio(user)); // EXPECT: MissingConsentCheck
    trainer.learn(name(user)); // EXPECT: none
  }

  interface Store {
    String load(User user);
  }

  static final class BioStore implements Store {
    @Override
    public String load(User user) {
      return user.bio();
    }
  }

  interface NameStore {
    String load(User user);
  }

  static final class Names implements NameStore {
    @Override
    public String load(User user) {
      return user.handle();
    }
  }

  static final class Wired {
    private final Store store;
    private final NameStore names;
    private Store later;

    Wired(Store store, NameStore names) {
      this.store = store;
      this.names = names;
    }

    void setLater(Store later) {
      this.later = later;
    }

    void run(User user, Trainer trainer) {
      trainer.learn(store.load(user)); // EXPECT: MissingConsentCheck
      trainer.learn(names.load(user)); // EXPECT: none
      trainer.learn(later.load(user)); // EXPECT: MissingConsentCheck
    }
  }

  static final class Bus {
    private final Map<String, List<Consumer<Object>>> handlers = new HashMap<>();

    void on(String topic, Consumer<Object> handler) {
      handlers.computeIfAbsent(topic, t -> new ArrayList<>()).add(handler);
    }

    void send(String topic, Object event) {
      for (Consumer<Object> handler : handlers.getOrDefault(topic, List.of())) {
        handler.accept(event);
      }
    }
  }

  void topics(User user, Trainer trainer) {
    Bus bus = new Bus();
    bus.on("bios", e -> trainer.learn(e)); // EXPECT: MissingConsentCheck
    bus.send("bios", user.bio());
    Bus clean = new Bus();
    clean.on("names", e -> trainer.learn(e)); // EXPECT: none
    clean.send("names", user.handle());
  }

  static final class Job {
    private final Supplier<String> text;
    private Consumer<String> sink = t -> {};

    Job(Supplier<String> text) {
      this.text = text;
    }

    Job to(Consumer<String> sink) {
      this.sink = sink;
      return this;
    }

    void run() {
      sink.accept(text.get());
    }
  }

  void functionalFields(User user, Trainer trainer) {
    new Job(user::bio).to(trainer::learn).run(); // EXPECT: MissingConsentCheck
    new Job(user::handle).to(trainer::learn).run(); // EXPECT: none
    new Job(user::bio).to(t -> {}).run();
    new Job(() -> user.bio()).to(t -> trainer.learn(t.length())).run(); // EXPECT: none
  }

  abstract static class Export {
    private final Trainer trainer;

    Export(Trainer trainer) {
      this.trainer = trainer;
    }

    abstract String part(User user);

    final String whole(User user) {
      return "[" + part(user) + "]";
    }
  }

  void templates(User user, Trainer trainer) {
    Export personal =
        new Export(trainer) {
          @Override
          String part(User u) {
            return u.bio();
          }
        };
    Export clean =
        new Export(trainer) {
          @Override
          String part(User u) {
            return u.handle();
          }
        };
    trainer.learn(personal.whole(user)); // EXPECT: MissingConsentCheck
    trainer.learn(clean.whole(user)); // EXPECT: none
  }
}
