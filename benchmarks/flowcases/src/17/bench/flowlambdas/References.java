package bench.flowlambdas;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The four kinds of method references. */
final class References {

  record Sample(String text) {}

  private static String shout(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static String constant(Object anything) {
    return "constant";
  }

  void bound(User user, Trainer trainer) {
    Supplier<String> bio = user::bio;
    Supplier<String> handle = user::handle;
    trainer.learn(bio.get()); // EXPECT: MissingConsentCheck
    trainer.learn(handle.get()); // EXPECT: none
    StringBuilder text = new StringBuilder();
    Function<String, StringBuilder> add = text::append;
    add.apply(user.handle());
    trainer.learn(text.toString()); // EXPECT: none
    add.apply(user.bio());
    trainer.learn(text.toString()); // EXPECT: MissingConsentCheck
  }

  void unbound(User user, Trainer trainer) {
    Function<User, String> bio = User::bio;
    Function<User, String> handle = User::handle;
    trainer.learn(bio.apply(user)); // EXPECT: MissingConsentCheck
    trainer.learn(handle.apply(user)); // EXPECT: none
    BiFunction<String, String, String> concat = String::concat;
    trainer.learn(concat.apply("x", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(concat.apply("x", user.handle())); // EXPECT: none
  }

  void ofStatics(User user, Trainer trainer) {
    Function<String, String> shout = References::shout;
    Function<Object, String> constant = References::constant;
    trainer.learn(shout.apply(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(shout.apply(user.handle())); // EXPECT: none
    trainer.learn(constant.apply(user.bio())); // EXPECT: none
  }

  void constructors(User user, Trainer trainer) {
    Function<String, Sample> make = Sample::new;
    trainer.learn(make.apply(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(make.apply(user.handle())); // EXPECT: none
    Supplier<List<String>> lists = ArrayList::new;
    List<String> list = lists.get();
    list.add(user.bio());
    trainer.learn(list); // EXPECT: MissingConsentCheck
    trainer.learn(lists.get()); // EXPECT: none
    IntFunction<String[]> arrays = String[]::new;
    trainer.learn(arrays.apply(user.bio().length())); // EXPECT: none
  }

  /** The use is where the reference to it stands. */
  void toUses(User user, List<String> clean, Trainer trainer) {
    Consumer<Object> learn = trainer::learn; // EXPECT: MissingConsentCheck
    learn.accept(user.bio());
    Consumer<Object> other = trainer::learn; // EXPECT: none
    other.accept(user.handle());
    clean.forEach(trainer::learn); // EXPECT: none
    List.of(user.bio()).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    BiConsumer<Trainer, Object> any = Trainer::learn; // EXPECT: MissingConsentCheck
    any.accept(trainer, user.email());
  }

  void handedOn(User user, Trainer trainer) {
    each(List.of(user.bio()), trainer::learn); // EXPECT: MissingConsentCheck
    each(List.of(user.handle()), trainer::learn); // EXPECT: none
  }

  private static void each(List<String> list, Consumer<String> action) {
    for (String text : list) {
      action.accept(text);
    }
  }
}
