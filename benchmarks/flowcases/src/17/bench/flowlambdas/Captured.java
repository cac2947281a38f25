package bench.flowlambdas;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Values that lambdas take with them. */
final class Captured {

  void values(User user, Trainer trainer) {
    String text = user.bio();
    String name = user.handle();
    Supplier<String> personal = () -> text;
    Supplier<String> clean = () -> name;
    trainer.learn(personal.get()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.get()); // EXPECT: none
    Runnable job = () -> trainer.learn(text); // EXPECT: MissingConsentCheck
    job.run();
    Runnable other = () -> trainer.learn(name); // EXPECT: none
    other.run();
  }

  /** The body counts even where nothing runs it. */
  void neverRun(User user, Trainer trainer) {
    Runnable job = () -> trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    Runnable clean = () -> trainer.learn(user.handle()); // EXPECT: none
    Consumer<String> unused = text -> trainer.learn(text); // EXPECT: none
  }

  void parameters(User user, Trainer trainer) {
    Function<String, String> same = s -> s;
    Function<String, String> fixed = s -> "fixed";
    BiFunction<String, String, String> second = (a, b) -> b;
    trainer.learn(same.apply(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(same.apply(user.handle())); // EXPECT: none
    trainer.learn(fixed.apply(user.bio())); // EXPECT: none
    trainer.learn(second.apply(user.bio(), user.handle())); // EXPECT: none
    trainer.learn(second.apply(user.handle(), user.bio())); // EXPECT: MissingConsentCheck
  }

  void bodies(User user, Trainer trainer) {
    Consumer<String> learn = text -> trainer.learn(text); // EXPECT: MissingConsentCheck
    learn.accept(user.bio());
    Consumer<String> clean = text -> trainer.learn(text); // EXPECT: none
    clean.accept(user.handle());
  }

  void composed(User user, Trainer trainer) {
    Function<User, String> bio = User::bio;
    Function<User, String> handle = User::handle;
    trainer.learn(bio.andThen(String::trim).apply(user)); // EXPECT: MissingConsentCheck
    trainer.learn(handle.andThen(String::trim).apply(user)); // EXPECT: none
    trainer.learn(bio.andThen(String::length).apply(user)); // EXPECT: none
    trainer.learn(bio.compose((Post p) -> p.author()).apply(new Post(1, user, "", "en", 0))); // EXPECT: MissingConsentCheck
    trainer.learn(Function.<String>identity().apply(user.bio())); // EXPECT: MissingConsentCheck
    UnaryOperator<String> twice = s -> s + s;
    trainer.learn(twice.andThen(s -> "x").apply(user.bio())); // EXPECT: none
    Consumer<String> both = ((Consumer<String>) s -> {}).andThen(trainer::learn); // EXPECT: MissingConsentCheck
    both.accept(user.bio());
  }

  void curried(User user, Trainer trainer) {
    Function<String, Function<String, String>> join = a -> b -> a + b;
    Function<String, Function<String, String>> left = a -> b -> a;
    trainer.learn(join.apply("x").apply(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(join.apply("x").apply(user.handle())); // EXPECT: none
    trainer.learn(left.apply(user.handle()).apply(user.bio())); // EXPECT: none
    trainer.learn(left.apply(user.bio()).apply(user.handle())); // EXPECT: MissingConsentCheck
    Function<String, String> partly = join.apply(user.bio());
    trainer.learn(partly.apply("x")); // EXPECT: MissingConsentCheck
  }

  void intoContainers(User user, Trainer trainer) {
    List<String> list = new ArrayList<>();
    Runnable fill = () -> list.add(user.bio());
    trainer.learn(list); // EXPECT: none
    fill.run();
    trainer.learn(list); // EXPECT: MissingConsentCheck
    String[] cell = new String[1];
    Consumer<String> set = s -> cell[0] = s;
    set.accept(user.handle());
    trainer.learn(cell[0]); // EXPECT: none
    set.accept(user.bio());
    trainer.learn(cell[0]); // EXPECT: MissingConsentCheck
  }

  void chosen(User user, boolean full, Trainer trainer) {
    Function<User, String> shown = full ? User::bio : User::handle;
    Function<User, String> brief = full ? User::handle : u -> "user " + u.id();
    trainer.learn(shown.apply(user)); // EXPECT: MissingConsentCheck
    trainer.learn(brief.apply(user)); // EXPECT: none
  }

  void predicates(User user, Trainer trainer) {
    Predicate<User> filled = u -> !u.bio().isEmpty();
    trainer.learn(filled.test(user)); // EXPECT: none
    trainer.learn(filled.negate().or(u -> u.id() > 3).test(user)); // EXPECT: none
  }
}
