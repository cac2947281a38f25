package bench.flowstreams;

import bench.api.Trainer;
import bench.model.Post;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What streams are collected into. */
final class Collected {

  void containers(List<Post> posts, Trainer trainer) {
    trainer.learn(posts.stream().map(Post::text).toList()); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().map(Post::language).toList()); // EXPECT: none
    trainer.learn(posts.stream().map(Post::text).collect(Collectors.toList())); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().map(Post::text).collect(Collectors.toSet())); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().map(Post::language).collect(Collectors.toSet())); // EXPECT: none
    trainer.learn(posts.stream().map(Post::text).toArray()); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().map(Post::likes).toArray(Integer[]::new)); // EXPECT: none
    trainer.learn(posts.stream().collect(Collectors.toUnmodifiableList()).get(0).text()); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().map(Post::text).collect(Collectors.toCollection(TreeSet::new))); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().map(Post::id).collect(Collectors.toCollection(TreeSet::new))); // EXPECT: none
    trainer.learn(posts.stream().collect(ArrayList::new, List::add, List::addAll)); // EXPECT: MissingConsentCheck
  }

  void texts(List<Post> posts, Trainer trainer) {
    trainer.learn(posts.stream().map(Post::text).collect(Collectors.joining())); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().map(Post::text).collect(Collectors.joining(", "))); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().map(Post::language).collect(Collectors.joining(", ", "[", "]"))); // EXPECT: none
    trainer.learn(posts.stream().map(Post::text).collect(Collectors.joining()).length()); // EXPECT: none
  }

  void maps(List<Post> posts, Trainer trainer) {
    Map<Long, String> texts = posts.stream().collect(Collectors.toMap(Post::id, Post::text));
    trainer.learn(texts); // EXPECT: MissingConsentCheck
    trainer.learn(texts.keySet()); // EXPECT: none
    trainer.learn(texts.get(1L)); // EXPECT: MissingConsentCheck
    Map<Long, String> languages = posts.stream().collect(Collectors.toMap(Post::id, Post::language));
    trainer.learn(languages); // EXPECT: none
    Map<String, Long> ids = posts.stream().collect(Collectors.toMap(Post::text, p -> p.id()));
    trainer.learn(ids.keySet()); // EXPECT: MissingConsentCheck
    trainer.learn(ids.values()); // EXPECT: none
    Map<String, String> joined =
        posts.stream().collect(Collectors.toMap(Post::language, Post::text, (a, b) -> a + b));
    trainer.learn(joined.get("en")); // EXPECT: MissingConsentCheck
    trainer.learn(joined.keySet()); // EXPECT: none
  }

  void groups(List<Post> posts, Trainer trainer) {
    Map<String, List<Post>> byLanguage =
        posts.stream().collect(Collectors.groupingBy(Post::language));
    trainer.learn(byLanguage); // EXPECT: MissingConsentCheck
    trainer.learn(byLanguage.keySet()); // EXPECT: none
    trainer.learn(byLanguage.get("en").get(0).text()); // EXPECT: MissingConsentCheck
    trainer.learn(byLanguage.get("en").get(0).likes()); // EXPECT: none
    Map<String, Long> counts =
        posts.stream().collect(Collectors.groupingBy(Post::language, Collectors.counting()));
    trainer.learn(counts); // EXPECT: none
    Map<String, Long> perText =
        posts.stream().collect(Collectors.groupingBy(Post::text, Collectors.counting()));
    trainer.learn(perText.keySet()); // EXPECT: MissingConsentCheck
    trainer.learn(perText.values()); // EXPECT: none
    Map<String, Set<String>> texts =
        posts.stream()
            .collect(
                Collectors.groupingBy(
                    Post::language, Collectors.mapping(Post::text, Collectors.toSet())));
    trainer.learn(texts.values()); // EXPECT: MissingConsentCheck
    Map<String, Set<Long>> ids =
        posts.stream()
            .collect(
                Collectors.groupingBy(
                    Post::language, Collectors.mapping(Post::id, Collectors.toSet())));
    trainer.learn(ids); // EXPECT: none
    Map<Boolean, List<Post>> popular =
        posts.stream().collect(Collectors.partitioningBy(p -> p.likes() > 10));
    trainer.learn(popular.get(true)); // EXPECT: MissingConsentCheck
    trainer.learn(popular.get(false).size()); // EXPECT: none
  }

  void reduced(List<Post> posts, Trainer trainer) {
    trainer.learn(posts.stream().map(Post::text).reduce("", String::concat)); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().map(Post::language).reduce("", String::concat)); // EXPECT: none
    trainer.learn(posts.stream().map(Post::text).reduce((a, b) -> a + b).get()); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().reduce("", (a, p) -> a + p.text(), String::concat)); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().reduce(0, (a, p) -> a + p.likes(), Integer::sum)); // EXPECT: none
  }

  void further(List<Post> posts, Trainer trainer) {
    trainer.learn(posts.stream().collect(Collectors.collectingAndThen(Collectors.toList(), l -> l.get(0).text()))); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().collect(Collectors.collectingAndThen(Collectors.toList(), List::size))); // EXPECT: none
    trainer.learn(posts.stream().collect(Collectors.counting())); // EXPECT: none
    trainer.learn(posts.stream().map(Post::text).collect(Collectors.maxBy(Comparator.naturalOrder())).get()); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().collect(Collectors.reducing("", Post::text, String::concat))); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().collect(Collectors.reducing("", Post::language, String::concat))); // EXPECT: none
    trainer.learn(posts.stream().map(Post::text).collect(Collectors.filtering(t -> t.length() > 2, Collectors.toList()))); // EXPECT: MissingConsentCheck
  }
}
