package bench.flowpatterns;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Builders and fluent interfaces. */
final class Builders {

  static final class Query {
    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String note = "";

    Query where(String part) {
      parts.add(part);
      return this;
    }

    Query bind(String name, Object value) {
      values.put(name, value);
      return this;
    }

    Query note(String text) {
      this.note = text;
      return this;
    }

    String sql() {
      return String.join(" and ", parts);
    }
  }

  void fluent(User user, Trainer trainer) {
    Query query = new Query().where("bio = ?").bind("bio", user.bio()).bind("id", user.id());
    trainer.learn(query.sql()); // EXPECT: none
    trainer.learn(query.values.get("bio")); // EXPECT: MissingConsentCheck
    trainer.learn(query.values.get("id")); // EXPECT: none
    trainer.learn(query); // EXPECT: MissingConsentCheck
    trainer.learn(new Query().where("bio = '" + user.bio() + "'").sql()); // EXPECT: MissingConsentCheck
    trainer.learn(new Query().note(user.bio()).sql()); // EXPECT: none
    trainer.learn(new Query().note(user.bio()).note("x")); // EXPECT: none
  }

  abstract static class Base<T extends Base<T>> {
    String name;

    abstract T self();

    T name(String value) {
      this.name = value;
      return self();
    }
  }

  static final class Special extends Base<Special> {
    String extra;

    @Override
    Special self() {
      return this;
    }

    Special extra(String value) {
      this.extra = value;
      return this;
    }
  }

  void selfTyped(User user, Trainer trainer) {
    Special special = new Special().name(user.handle()).extra(user.bio());
    trainer.learn(special.name); // EXPECT: none
    trainer.learn(special.extra); // EXPECT: MissingConsentCheck
    Special other = new Special().name(user.bio()).extra("x");
    trainer.learn(other.name); // EXPECT: MissingConsentCheck
    trainer.learn(other.extra); // EXPECT: none
  }

  static final class Row {
    private final String text;

    private Row(String text) {
      this.text = text;
    }

    static Row of(User user) {
      return new Row(user.bio());
    }

    static Row named(User user) {
      return new Row(user.handle());
    }

    static Row create(Consumer<StringBuilder> filler) {
      StringBuilder text = new StringBuilder();
      filler.accept(text);
      return new Row(text.toString());
    }
  }

  void factories(User user, Trainer trainer) {
    trainer.learn(Row.of(user)); // EXPECT: MissingConsentCheck
    trainer.learn(Row.named(user)); // EXPECT: none
    trainer.learn(Row.create(b -> b.append(user.bio())).text); // EXPECT: MissingConsentCheck
    trainer.learn(Row.create(b -> b.append(user.handle())).text); // EXPECT: none
  }

  interface RowFactory {
    Row create(User user);
  }

  static final class Rows implements RowFactory {
    private final boolean full;

    Rows(boolean full) {
      this.full = full;
    }

    @Override
    public Row create(User user) {
      return full ? Row.of(user) : Row.named(user);
    }
  }

  void factoryObjects(User user, RowFactory given, Trainer trainer) {
    RowFactory names = Row::named;
    trainer.learn(names.create(user)); // EXPECT: none
    trainer.learn(given.create(user)); // EXPECT: MissingConsentCheck
    trainer.learn(new Rows(user.id() > 5).create(user)); // EXPECT: MissingConsentCheck
  }

  /** Elements that are handed from one object to the next. */
  static final class Pipeline {
    private final List<Function<String, String>> steps = new ArrayList<>();

    Pipeline add(Function<String, String> step) {
      steps.add(step);
      return this;
    }

    String run(String text) {
      String current = text;
      for (Function<String, String> step : steps) {
        current = step.apply(current);
      }
      return current;
    }
  }

  void pipelines(User user, Trainer trainer) {
    trainer.learn(new Pipeline().add(String::trim).run(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(new Pipeline().add(String::trim).run(user.handle())); // EXPECT: none
    trainer.learn(new Pipeline().add(s -> s + user.bio()).run("x")); // EXPECT: MissingConsentCheck
    trainer.learn(new Pipeline().run(user.bio())); // EXPECT: MissingConsentCheck
  }
}
