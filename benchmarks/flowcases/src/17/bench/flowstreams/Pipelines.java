package bench.flowstreams;

import bench.api.Trainer;
import bench.model.Page;
import bench.model.Post;
import bench.model.PostRepository;
import bench.model.User;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Steps of streams. */
final class Pipelines {

  void mapped(List<Post> posts, Trainer trainer) {
    posts.stream().map(Post::text).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    posts.stream().map(Post::language).forEach(trainer::learn); // EXPECT: none
    posts.stream().map(Post::author).map(User::handle).forEach(trainer::learn); // EXPECT: none
    posts.stream().map(Post::author).map(User::bio).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    posts.stream().map(p -> p.text() + p.id()).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    posts.stream().map(p -> p.language() + p.id()).forEach(trainer::learn); // EXPECT: none
    posts.stream().forEach(trainer::learn); // EXPECT: MissingConsentCheck
    posts.stream().map(p -> "fixed").forEach(trainer::learn); // EXPECT: none
  }

  void steps(List<Post> posts, Trainer trainer) {
    posts.stream().filter(p -> p.likes() > 3).map(Post::text).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    posts.stream().limit(3).skip(1).map(Post::text).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    posts.stream().map(Post::text).distinct().sorted().forEach(trainer::learn); // EXPECT: MissingConsentCheck
    posts.stream().map(Post::language).distinct().sorted().forEach(trainer::learn); // EXPECT: none
    posts.stream().sorted(Comparator.comparing(Post::text)).map(Post::id).forEach(trainer::learn); // EXPECT: none
    posts.stream().filter(p -> p.text().isEmpty()).map(Post::id).forEach(trainer::learn); // EXPECT: none
    posts.stream().takeWhile(p -> p.likes() > 0).map(Post::text).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    posts.parallelStream().unordered().map(Post::text).forEachOrdered(trainer::learn); // EXPECT: MissingConsentCheck
  }

  void peeked(List<Post> posts, Trainer trainer) {
    posts.stream().peek(p -> trainer.learn(p.text())).toList(); // EXPECT: MissingConsentCheck
    posts.stream().peek(p -> trainer.learn(p.likes())).toList(); // EXPECT: none
    posts.stream().peek(trainer::learn).count(); // EXPECT: MissingConsentCheck
  }

  void flat(List<List<Post>> pages, List<Page<Post>> more, Trainer trainer) {
    pages.stream().flatMap(List::stream).map(Post::text).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    pages.stream().flatMap(List::stream).map(Post::likes).forEach(trainer::learn); // EXPECT: none
    more.stream().flatMap(p -> p.items().stream()).forEach(p -> trainer.learn(p.text())); // EXPECT: MissingConsentCheck
    more.stream().map(Page::number).forEach(trainer::learn); // EXPECT: none
    more.stream().<String>mapMulti((p, out) -> p.items().forEach(i -> out.accept(i.text()))).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    more.stream().<Integer>mapMulti((p, out) -> out.accept(p.number())).forEach(trainer::learn); // EXPECT: none
  }

  void found(List<Post> posts, Trainer trainer) {
    trainer.learn(posts.stream().map(Post::text).findFirst().orElse("")); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().map(Post::language).findAny().orElse("")); // EXPECT: none
    trainer.learn(posts.stream().max(Comparator.comparing(Post::likes)).get()); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().max(Comparator.comparing(Post::likes)).get().likes()); // EXPECT: none
    trainer.learn(posts.stream().anyMatch(p -> p.text().isEmpty())); // EXPECT: none
    trainer.learn(posts.stream().allMatch(p -> p.likes() > 1)); // EXPECT: none
    trainer.learn(posts.stream().noneMatch(p -> p.text().equals("x"))); // EXPECT: none
    trainer.learn(posts.stream().count()); // EXPECT: none
    trainer.learn(posts.stream().map(Post::text).iterator().next()); // EXPECT: MissingConsentCheck
  }

  void made(User user, Trainer trainer) {
    Stream.of(user.handle(), user.bio()).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    Stream.of(user.handle(), "x").forEach(trainer::learn); // EXPECT: none
    Stream.concat(Stream.of("x"), Stream.of(user.bio())).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    Stream.concat(Stream.of("x"), Stream.of(user.handle())).forEach(trainer::learn); // EXPECT: none
    Stream.generate(user::bio).limit(2).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    Stream.generate(user::handle).limit(2).forEach(trainer::learn); // EXPECT: none
    Stream.iterate(user.bio(), s -> s + "!").limit(2).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    Stream.iterate("x", s -> s + user.bio()).limit(2).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    Stream.iterate(user.handle(), s -> s + "!").limit(2).forEach(trainer::learn); // EXPECT: none
    Stream.ofNullable(user.bio()).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    Stream.<String>builder().add(user.handle()).add(user.bio()).build().forEach(trainer::learn); // EXPECT: MissingConsentCheck
    Stream.<String>builder().add(user.handle()).add("x").build().forEach(trainer::learn); // EXPECT: none
  }

  void inSteps(PostRepository posts, Trainer trainer) {
    Stream<Post> all = posts.streamAll();
    Stream<String> texts = all.map(Post::text);
    Stream<String> long_ = texts.filter(t -> t.length() > 100);
    long_.forEach(trainer::learn); // EXPECT: MissingConsentCheck
    Stream<Integer> lengths = posts.streamAll().map(Post::text).map(String::length);
    lengths.forEach(trainer::learn); // EXPECT: none
  }
}
