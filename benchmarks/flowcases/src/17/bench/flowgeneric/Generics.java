package bench.flowgeneric;

import bench.api.Trainer;
import bench.model.Member;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Type parameters, bounds and wildcards. */
final class Generics {

  static final class Box<T> {
    private T value;

    Box(T value) {
      this.value = value;
    }

    T get() {
      return value;
    }

    void set(T changed) {
      this.value = changed;
    }

    <R> Box<R> map(Function<? super T, ? extends R> step) {
      return new Box<>(step.apply(value));
    }
  }

  static <T> T same(T value) {
    return value;
  }

  static <A, B> A first(A a, B b) {
    return a;
  }

  static <T extends Comparable<T>> T larger(T a, T b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  static <M extends Member> String shardOf(M member) {
    return member.shard;
  }

  static <M extends Member> String aboutOf(M member) {
    return member.about;
  }

  void boxes(User user, Trainer trainer) {
    Box<String> personal = new Box<>(user.bio());
    Box<String> clean = new Box<>(user.handle());
    trainer.learn(personal.get()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.get()); // EXPECT: none
    trainer.learn(personal.map(String::length).get()); // EXPECT: none
    trainer.learn(personal.map(String::trim).get()); // EXPECT: MissingConsentCheck
    trainer.learn(new Box<>(user).map(User::handle)); // EXPECT: none
    trainer.learn(new Box<>(user).map(User::bio)); // EXPECT: MissingConsentCheck
    personal.set("x");
    trainer.learn(personal); // EXPECT: none
  }

  void methods(User user, Trainer trainer) {
    trainer.learn(same(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(same(user.handle())); // EXPECT: none
    trainer.learn(first(user.handle(), user.bio())); // EXPECT: none
    trainer.learn(first(user.bio(), user.handle())); // EXPECT: MissingConsentCheck
    trainer.learn(larger(user.bio(), "x")); // EXPECT: MissingConsentCheck
    trainer.learn(larger(user.handle(), "x")); // EXPECT: none
  }

  void bounds(Member member, Trainer trainer) {
    trainer.learn(shardOf(member)); // EXPECT: none
    trainer.learn(aboutOf(member)); // EXPECT: MissingConsentCheck
    trainer.learn(same(member)); // EXPECT: MissingConsentCheck
  }

  void given(Box<User> users, Box<String> texts, Box<List<Post>> posts, Trainer trainer) {
    trainer.learn(users); // EXPECT: MissingConsentCheck
    trainer.learn(texts); // EXPECT: none
    trainer.learn(posts); // EXPECT: MissingConsentCheck
    trainer.learn(users.get().handle()); // EXPECT: none
    trainer.learn(posts.get().get(0).text()); // EXPECT: MissingConsentCheck
    trainer.learn(posts.get().get(0).likes()); // EXPECT: none
  }

  void wildcards(List<? extends Post> posts, Collection<? super Post> target, Trainer trainer) {
    trainer.learn(posts); // EXPECT: MissingConsentCheck
    trainer.learn(posts.get(0).text()); // EXPECT: MissingConsentCheck
    trainer.learn(posts.get(0).language()); // EXPECT: none
    trainer.learn(target.size()); // EXPECT: none
  }

  static String firstOf(Collection<? extends CharSequence> texts) {
    for (CharSequence text : texts) {
      return text.toString();
    }
    return "";
  }

  void wildcardMethods(User user, Trainer trainer) {
    trainer.learn(firstOf(List.of(user.bio()))); // EXPECT: MissingConsentCheck
    trainer.learn(firstOf(List.of(user.handle()))); // EXPECT: none
  }

  interface Converter<A, B> {
    B convert(A from);
  }

  static final class TextOf implements Converter<Post, String> {
    @Override
    public String convert(Post from) {
      return from.text();
    }
  }

  static final class LanguageOf implements Converter<Post, String> {
    @Override
    public String convert(Post from) {
      return from.language();
    }
  }

  static <A, B> List<B> all(List<A> from, Converter<A, B> converter) {
    List<B> result = new ArrayList<>();
    for (A one : from) {
      result.add(converter.convert(one));
    }
    return result;
  }

  void converted(List<Post> posts, Trainer trainer) {
    trainer.learn(all(posts, new TextOf())); // EXPECT: MissingConsentCheck
    trainer.learn(all(posts, new LanguageOf())); // EXPECT: none
    Converter<Post, String> converter = new LanguageOf();
    trainer.learn(converter.convert(posts.get(0))); // EXPECT: none
  }

  abstract static class Repo<T> {
    private final List<T> rows = new ArrayList<>();

    void save(T row) {
      rows.add(row);
    }

    T load(int at) {
      return rows.get(at);
    }
  }

  static final class Names extends Repo<String> {}

  static final class Texts extends Repo<String> {}

  void repos(User user, int at, Trainer trainer) {
    Names names = new Names();
    Texts texts = new Texts();
    names.save(user.handle());
    texts.save(user.bio());
    trainer.learn(names.load(at)); // EXPECT: none
    trainer.learn(texts.load(at)); // EXPECT: MissingConsentCheck
  }
}
