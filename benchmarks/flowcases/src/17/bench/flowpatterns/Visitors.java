package bench.flowpatterns;

import bench.api.Trainer;
import bench.model.User;
import java.util.Locale;

/** Visitors, chains and decorators. */
final class Visitors {

  interface Node {
    <R> R accept(Visitor<R> visitor);
  }

  interface Visitor<R> {
    R text(Text text);

    R number(Number number);
  }

  record Text(String value) implements Node {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  record Number(int value) implements Node {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  static final class Printer implements Visitor<String> {
    @Override
    public String text(Text text) {
      return text.value();
    }

    @Override
    public String number(Number number) {
      return "" + number.value();
    }
  }

  static final class Kinds implements Visitor<String> {
    @Override
    public String text(Text text) {
      return "text";
    }

    @Override
    public String number(Number number) {
      return "number";
    }
  }

  void visited(User user, Trainer trainer) {
    Node personal = new Text(user.bio());
    Node clean = new Text(user.handle());
    trainer.learn(personal.accept(new Printer())); // EXPECT: MissingConsentCheck
    trainer.learn(personal.accept(new Kinds())); // EXPECT: none
    trainer.learn(clean.accept(new Printer())); // EXPECT: none
    trainer.learn(new Number(3).accept(new Printer())); // EXPECT: none
    trainer.learn(new Number(user.dateOfBirth().getYear()).accept(new Printer())); // EXPECT: MissingConsentCheck
  }

  interface Source {
    String read();
  }

  record Plain(String text) implements Source {
    @Override
    public String read() {
      return text;
    }
  }

  record Upper(Source inner) implements Source {
    @Override
    public String read() {
      return inner.read().toUpperCase(Locale.ROOT);
    }
  }

  record Redacted(Source inner) implements Source {
    @Override
    public String read() {
      return inner.read().isEmpty() ? "" : "[redacted]";
    }
  }

  void decorated(User user, Trainer trainer) {
    trainer.learn(new Upper(new Plain(user.bio())).read()); // EXPECT: MissingConsentCheck
    trainer.learn(new Upper(new Plain(user.handle())).read()); // EXPECT: none
    trainer.learn(new Redacted(new Plain(user.bio())).read()); // EXPECT: none
    trainer.learn(new Upper(new Redacted(new Plain(user.bio()))).read()); // EXPECT: none
    trainer.learn(new Upper(new Upper(new Plain(user.bio()))).read()); // EXPECT: MissingConsentCheck
  }

  abstract static class Step {
    private final Step next;

    Step(Step next) {
      this.next = next;
    }

    String handle(String text) {
      String done = apply(text);
      return next == null ? done : next.handle(done);
    }

    abstract String apply(String text);
  }

  static final class Trim extends Step {
    Trim(Step next) {
      super(next);
    }

    @Override
    String apply(String text) {
      return text.trim();
    }
  }

  static final class Drop extends Step {
    Drop(Step next) {
      super(next);
    }

    @Override
    String apply(String text) {
      return "dropped";
    }
  }

  void chained(User user, Trainer trainer) {
    trainer.learn(new Trim(null).handle(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(new Trim(null).handle(user.handle())); // EXPECT: none
    trainer.learn(new Drop(null).handle(user.bio())); // EXPECT: none
  }

  interface Store {
    String load(User user);
  }

  record BioStore() implements Store {
    @Override
    public String load(User user) {
      return user.bio();
    }
  }

  record NameStore() implements Store {
    @Override
    public String load(User user) {
      return user.handle();
    }
  }

  static final class Facade {
    private final Store first;
    private final Store second;

    Facade(Store first, Store second) {
      this.first = first;
      this.second = second;
    }

    String both(User user) {
      return first.load(user) + second.load(user);
    }

    String second(User user) {
      return second.load(user);
    }
  }

  void facade(User user, Trainer trainer) {
    Facade mixed = new Facade(new BioStore(), new NameStore());
    trainer.learn(mixed.both(user)); // EXPECT: MissingConsentCheck
    trainer.learn(mixed.second(user)); // EXPECT: none
    trainer.learn(new Facade(new NameStore(), new NameStore()).both(user)); // EXPECT: none
  }
}
