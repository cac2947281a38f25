package bench.flowstreams;

import bench.api.Trainer;
import bench.model.Page;
import bench.model.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Collectors of the program's own, and rarer methods. */
final class Further {

  void collectors(List<Post> posts, Trainer trainer) {
    Collector<Post, StringBuilder, String> texts =
        Collector.of(
            StringBuilder::new, (b, p) -> b.append(p.text()), StringBuilder::append, StringBuilder::toString);
    Collector<Post, StringBuilder, String> languages =
        Collector.of(
            StringBuilder::new, (b, p) -> b.append(p.language()), StringBuilder::append, StringBuilder::toString);
    trainer.learn(posts.stream().collect(texts)); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().collect(languages)); // EXPECT: none
  }

  record Both(String text, Long count) {}

  void teed(List<Post> posts, Trainer trainer) {
    Both both =
        posts.stream()
            .collect(
                Collectors.teeing(
                    Collectors.mapping(Post::text, Collectors.joining()), Collectors.counting(), Both::new));
    trainer.learn(both.text()); // EXPECT: MissingConsentCheck
    trainer.learn(both.count()); // EXPECT: none
    trainer.learn(both); // EXPECT: MissingConsentCheck
  }

  void flatMapping(List<Page<Post>> pages, Trainer trainer) {
    Map<Integer, List<String>> texts =
        pages.stream()
            .collect(
                Collectors.groupingBy(
                    Page::number,
                    Collectors.flatMapping(p -> p.items().stream().map(Post::text), Collectors.toList())));
    trainer.learn(texts.get(1)); // EXPECT: MissingConsentCheck
    trainer.learn(texts.keySet()); // EXPECT: none
  }

  void dropped(List<Post> posts, Trainer trainer) {
    posts.stream().dropWhile(p -> p.likes() < 3).map(Post::text).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    posts.stream().flatMapToInt(p -> p.text().chars()).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    posts.stream().flatMapToInt(p -> p.language().chars()).forEach(trainer::learn); // EXPECT: none
    IntStream.iterate(0, i -> i < posts.size(), i -> i + 1).forEach(trainer::learn); // EXPECT: none
    posts.stream().map(Post::text).map(String::isEmpty).forEach(trainer::learn); // EXPECT: none
    posts.stream().mapToInt(Post::likes).mapToObj(Integer::toString).forEach(trainer::learn); // EXPECT: none
  }

  void supported(Iterable<Post> posts, Trainer trainer) {
    StreamSupport.stream(posts.spliterator(), false).map(Post::text).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    StreamSupport.stream(posts.spliterator(), false).map(Post::id).forEach(trainer::learn); // EXPECT: none
  }

  private Stream<String> texts(List<Post> posts) {
    return posts.stream().map(Post::text);
  }

  private Stream<String> languages(List<Post> posts) {
    return posts.stream().map(Post::language);
  }

  private static <T> List<T> top(Stream<T> all) {
    return all.limit(3).toList();
  }

  void throughMethods(List<Post> posts, Trainer trainer) {
    trainer.learnAll(top(texts(posts))); // EXPECT: MissingConsentCheck
    trainer.learnAll(top(languages(posts))); // EXPECT: none
    trainer.learn(texts(posts).count()); // EXPECT: none
  }

  void entries(Map<String, Post> posts, Trainer trainer) {
    posts.entrySet().stream().map(Map.Entry::getKey).forEach(trainer::learn); // EXPECT: none
    posts.entrySet().stream().map(Map.Entry::getValue).map(Post::text).forEach(trainer::learn); // EXPECT: MissingConsentCheck
  }

  void sideEffects(List<Post> posts, Trainer trainer) {
    List<String> texts = new ArrayList<>();
    List<Long> ids = new ArrayList<>();
    posts.stream().map(Post::text).forEach(texts::add);
    posts.stream().map(Post::id).forEach(ids::add);
    trainer.learn(texts); // EXPECT: MissingConsentCheck
    trainer.learn(ids); // EXPECT: none
  }
}
