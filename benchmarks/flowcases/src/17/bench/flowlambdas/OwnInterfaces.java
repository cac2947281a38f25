package bench.flowlambdas;

import bench.api.Trainer;
import bench.model.User;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Functional interfaces of the program, in fields and in parameters. */
final class OwnInterfaces {

  @FunctionalInterface
  interface Extractor<T> {
    String extract(T from);

    default Extractor<T> quoted() {
      return from -> "'" + extract(from) + "'";
    }

    static <T> Extractor<T> fixed(String text) {
      return from -> text;
    }
  }

  interface TriFunction<A, B, C, R> {
    R apply(A a, B b, C c);
  }

  static final class Column {
    private final String name;
    private final Extractor<User> extractor;

    Column(String name, Extractor<User> extractor) {
      this.name = name;
      this.extractor = extractor;
    }

    String name() {
      return name;
    }

    String value(User user) {
      return extractor.extract(user);
    }
  }

  /** What was stored in the field is called, not every lambda of the interface. */
  void inFields(User user, Trainer trainer) {
    Column bio = new Column("bio", User::bio);
    Column handle = new Column("handle", u -> u.handle());
    trainer.learn(bio.value(user)); // EXPECT: MissingConsentCheck
    trainer.learn(handle.value(user)); // EXPECT: none
    trainer.learn(bio.name()); // EXPECT: none
  }

  void defaults(User user, Trainer trainer) {
    Extractor<User> bio = User::bio;
    Extractor<User> handle = User::handle;
    trainer.learn(bio.quoted().extract(user)); // EXPECT: MissingConsentCheck
    trainer.learn(handle.quoted().extract(user)); // EXPECT: none
    trainer.learn(Extractor.<User>fixed("x").extract(user)); // EXPECT: none
    trainer.learn(Extractor.<User>fixed(user.bio()).extract(user)); // EXPECT: MissingConsentCheck
  }

  void three(User user, Trainer trainer) {
    TriFunction<String, String, String, String> middle = (a, b, c) -> b;
    trainer.learn(middle.apply("a", user.bio(), "c")); // EXPECT: MissingConsentCheck
    trainer.learn(middle.apply(user.bio(), user.handle(), user.email())); // EXPECT: none
  }

  void inLists(User user, Trainer trainer) {
    List<Column> columns = List.of(new Column("a", User::handle), new Column("b", User::bio));
    for (Column column : columns) {
      trainer.learn(column.value(user)); // EXPECT: MissingConsentCheck
      trainer.learn(column.name()); // EXPECT: none
    }
    List<Column> clean = List.of(new Column("a", User::handle), new Column("b", u -> "x"));
    for (Column column : clean) {
      trainer.learn(column.value(user)); // EXPECT: none
    }
  }

  void inMaps(User user, Trainer trainer) {
    Map<String, Function<User, String>> columns = new HashMap<>();
    columns.put("bio", User::bio);
    columns.put("handle", User::handle);
    trainer.learn(columns.get("bio").apply(user)); // EXPECT: MissingConsentCheck
    trainer.learn(columns.get("handle").apply(user)); // EXPECT: none
  }

  void helpers(User user, Trainer trainer) {
    trainer.learn(render(user, User::bio)); // EXPECT: MissingConsentCheck
    trainer.learn(render(user, User::handle)); // EXPECT: none
    trainer.learn(render(user, u -> u.handle() + u.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(twice(user.bio(), s -> s.trim())); // EXPECT: MissingConsentCheck
    trainer.learn(twice(user.bio(), s -> "x")); // EXPECT: none
    trainer.learn(supplier(user).get()); // EXPECT: MissingConsentCheck
    trainer.learn(handles(user).get()); // EXPECT: none
  }

  private static String render(User user, Extractor<User> extractor) {
    return extractor.extract(user);
  }

  private static String twice(String text, UnaryOperator<String> step) {
    return step.apply(step.apply(text));
  }

  private static Supplier<String> supplier(User user) {
    return () -> user.bio();
  }

  private static Supplier<String> handles(User user) {
    return user::handle;
  }
}
