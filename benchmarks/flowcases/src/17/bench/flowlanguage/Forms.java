package bench.flowlanguage;

import bench.api.Trainer;
import bench.model.User;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Forms of lambdas and references, and what compilers make of nested code. */
final class Forms {

  interface SerializableFunction<A, B> extends Function<A, B>, Serializable {}

  interface SerializableSupplier<T> extends Supplier<T>, Serializable {}

  void serializable(User user, Trainer trainer) {
    SerializableFunction<User, String> personal = u -> u.bio() + "!";
    SerializableFunction<User, String> clean = User::handle;
    trainer.learn(personal.apply(user)); // EXPECT: MissingConsentCheck
    trainer.learn(clean.apply(user)); // EXPECT: none
    SerializableSupplier<String> captured = user::bio;
    trainer.learn(captured.get()); // EXPECT: MissingConsentCheck
    Comparator<String> order = (Comparator<String> & Serializable) (a, b) -> a.length() - b.length();
    trainer.learn(order.compare(user.bio(), "x")); // EXPECT: none
  }

  static String shout(String text) {
    return text + "!";
  }

  String quoted(String text) {
    return "'" + text + "'";
  }

  void references(User user, Trainer trainer) {
    Function<String, String> statics = Forms::shout;
    Function<String, String> bound = this::quoted;
    Function<User, String> unbound = User::bio;
    Function<String, StringBuilder> constructor = StringBuilder::new;
    IntFunction<String[]> array = String[]::new;
    trainer.learn(statics.apply(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(statics.apply(user.handle())); // EXPECT: none
    trainer.learn(bound.apply(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(bound.apply(user.handle())); // EXPECT: none
    trainer.learn(unbound.apply(user)); // EXPECT: MissingConsentCheck
    trainer.learn(constructor.apply(user.bio()).toString()); // EXPECT: MissingConsentCheck
    trainer.learn(constructor.apply(user.handle()).toString()); // EXPECT: none
    String[] made = array.apply(2);
    made[0] = user.bio();
    trainer.learn(made[0]); // EXPECT: MissingConsentCheck
    trainer.learn(made[1]); // EXPECT: none
    Consumer<Object> learn = trainer::learn; // EXPECT: MissingConsentCheck
    learn.accept(user.bio());
    Supplier<Supplier<String>> nested = () -> user::bio;
    trainer.learn(nested.get().get()); // EXPECT: MissingConsentCheck
  }

  void curried(User user, Trainer trainer) {
    Function<String, Function<String, String>> join = a -> b -> a + b;
    trainer.learn(join.apply("x").apply(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(join.apply(user.bio()).apply("x")); // EXPECT: MissingConsentCheck
    trainer.learn(join.apply("x").apply(user.handle())); // EXPECT: none
    Function<String, Function<String, String>> first = a -> b -> a;
    trainer.learn(first.apply(user.handle()).apply(user.bio())); // EXPECT: none
    BiFunction<String, String, String> second = (a, b) -> b;
    trainer.learn(second.andThen(t -> t + ".").apply(user.handle(), user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(second.andThen(t -> t + ".").apply(user.bio(), user.handle())); // EXPECT: none
    UnaryOperator<String> twice = t -> t + t;
    trainer.learn(twice.compose(Forms::shout).apply(user.bio())); // EXPECT: MissingConsentCheck
  }

  interface Shape {
    String DEFAULT = "square";

    String name();

    default String described() {
      return prefix() + name();
    }

    private String prefix() {
      return "a ";
    }

    static Shape of(String name) {
      return () -> name;
    }
  }

  void interfaces(User user, Trainer trainer) {
    trainer.learn(Shape.of(user.bio()).described()); // EXPECT: MissingConsentCheck
    trainer.learn(Shape.of(user.handle()).described()); // EXPECT: none
    trainer.learn(Shape.DEFAULT); // EXPECT: none
  }

  abstract static class Node<T> {
    abstract T value();

    T twice() {
      return value();
    }
  }

  static final class TextNode extends Node<String> {
    private final String text;

    TextNode(String text) {
      this.text = text;
    }

    @Override
    String value() {
      return text;
    }
  }

  void bridges(User user, Trainer trainer) {
    Node<String> personal = new TextNode(user.bio());
    Node<String> clean = new TextNode(user.handle());
    trainer.learn(personal.twice()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.twice()); // EXPECT: none
    trainer.learn(personal.value().length()); // EXPECT: none
  }

  void locals(User user, Trainer trainer) {
    String bio = user.bio();
    String name = user.handle();
    class Card {
      String front() {
        return bio;
      }

      String back() {
        return name;
      }

      class Inner {
        String deep() {
          return front() + "!";
        }
      }
    }
    Card card = new Card();
    trainer.learn(card.front()); // EXPECT: MissingConsentCheck
    trainer.learn(card.back()); // EXPECT: none
    trainer.learn(card.new Inner().deep()); // EXPECT: MissingConsentCheck
    Object anonymous =
        new Object() {
          @Override
          public String toString() {
            return new Object() {
              @Override
              public String toString() {
                return bio;
              }
            }.toString();
          }
        };
    trainer.learn(anonymous.toString()); // EXPECT: MissingConsentCheck
  }

  private String secret;

  private static final class Opener {
    private String open(Forms forms) {
      return forms.secret;
    }

    private void close(Forms forms, String value) {
      forms.secret = value;
    }
  }

  void nestedAccess(User user, Trainer trainer) {
    Forms mine = new Forms();
    new Opener().close(mine, user.bio());
    trainer.learn(new Opener().open(mine)); // EXPECT: MissingConsentCheck
    new Opener().close(mine, "x");
    trainer.learn(new Opener().open(mine)); // EXPECT: none
  }

  enum Level {
    HIGH {
      @Override
      String of(User user) {
        return user.bio();
      }
    },
    LOW {
      @Override
      String of(User user) {
        return user.handle();
      }
    };

    abstract String of(User user);
  }

  void enums(User user, Level level, Trainer trainer) {
    trainer.learn(Level.HIGH.of(user)); // EXPECT: MissingConsentCheck
    trainer.learn(Level.LOW.of(user)); // EXPECT: none
    trainer.learn(level.of(user)); // EXPECT: MissingConsentCheck
    trainer.learn(Level.valueOf("LOW").name()); // EXPECT: none
  }

  static final class Closing implements AutoCloseable {
    private final String text;

    Closing(String text) {
      this.text = text;
    }

    @Override
    public void close() {
      throw new IllegalStateException(text);
    }
  }

  void suppressed(User user, Trainer trainer) {
    try (Closing closing = new Closing(user.bio())) {
      throw new IllegalArgumentException("first");
    } catch (IllegalArgumentException e) {
      trainer.learn(e.getMessage()); // EXPECT: none
      for (Throwable t : e.getSuppressed()) {
        trainer.learn(t.getMessage()); // EXPECT: MissingConsentCheck
      }
    }
    try (Closing closing = new Closing(user.handle())) {
      throw new IllegalArgumentException("first");
    } catch (IllegalArgumentException e) {
      for (Throwable t : e.getSuppressed()) {
        trainer.learn(t.getMessage()); // EXPECT: none
      }
    }
  }

  private final Object lock = new Object();

  void synchronizedBlocks(User user, Trainer trainer) {
    String text = "";
    synchronized (lock) {
      synchronized (this) {
        text = user.bio();
      }
    }
    trainer.learn(text); // EXPECT: MissingConsentCheck
    synchronized (lock) {
      text = user.handle();
    }
    trainer.learn(text); // EXPECT: none
  }

  private static String joined(String... parts) {
    return String.join(",", parts);
  }

  private static String first(String... parts) {
    return parts[0];
  }

  void varargs(User user, Trainer trainer) {
    trainer.learn(joined("a", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(joined("a", user.handle())); // EXPECT: none
    trainer.learn(joined()); // EXPECT: none
    trainer.learn(first(user.handle(), user.bio())); // EXPECT: none
    trainer.learn(first(user.bio(), user.handle())); // EXPECT: MissingConsentCheck
  }

  static final class Initialised {
    private final String label;
    private final List<String> all = new ArrayList<>();

    {
      all.add("x");
    }

    Initialised(String text) {
      all.add(text);
      label = "l";
    }
  }

  void initialisers(User user, Trainer trainer) {
    trainer.learn(new Initialised(user.bio()).all); // EXPECT: MissingConsentCheck
    trainer.learn(new Initialised(user.handle()).all); // EXPECT: none
    trainer.learn(new Initialised(user.bio()).label); // EXPECT: none
  }
}
