package bench.flowstreams;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Streams of numbers. */
final class Numbers {

  void sums(List<User> users, List<Post> posts, Trainer trainer) {
    trainer.learn(users.stream().mapToInt(u -> u.dateOfBirth().getYear()).sum()); // EXPECT: MissingConsentCheck
    trainer.learn(users.stream().mapToInt(u -> u.dateOfBirth().getYear()).average().orElse(0)); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().mapToInt(Post::likes).sum()); // EXPECT: none
    trainer.learn(posts.stream().mapToInt(p -> p.text().length()).sum()); // EXPECT: none
    trainer.learn(posts.stream().mapToInt(p -> p.text().length()).max().getAsInt()); // EXPECT: none
    trainer.learn(users.stream().mapToLong(User::id).max().getAsLong()); // EXPECT: none
  }

  void arrays(List<User> users, Trainer trainer) {
    int[] years = users.stream().mapToInt(u -> u.dateOfBirth().getYear()).toArray();
    int[] lengths = users.stream().mapToInt(u -> u.bio().length()).toArray();
    trainer.learn(years); // EXPECT: MissingConsentCheck
    trainer.learn(lengths); // EXPECT: none
    trainer.learn(years[0]); // EXPECT: MissingConsentCheck
    trainer.learn(Arrays.stream(years).sum()); // EXPECT: MissingConsentCheck
    trainer.learn(Arrays.stream(lengths).sum()); // EXPECT: none
  }

  void boxed(List<User> users, Trainer trainer) {
    trainer.learn(users.stream().mapToInt(u -> u.dateOfBirth().getYear()).boxed().toList()); // EXPECT: MissingConsentCheck
    trainer.learn(users.stream().mapToInt(u -> u.bio().length()).boxed().toList()); // EXPECT: none
    trainer.learn(users.stream().mapToInt(u -> 1).sum()); // EXPECT: none
  }

  void ranges(List<Post> posts, Trainer trainer) {
    IntStream.range(0, posts.size()).forEach(trainer::learn); // EXPECT: none
    IntStream.range(0, posts.size()).mapToObj(posts::get).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    IntStream.range(0, 3).mapToObj(i -> posts.get(i).text()).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    IntStream.range(0, 3).mapToObj(i -> posts.get(i).language()).forEach(trainer::learn); // EXPECT: none
  }

  void statistics(List<User> users, Trainer trainer) {
    IntSummaryStatistics years =
        users.stream().mapToInt(u -> u.dateOfBirth().getYear()).summaryStatistics();
    IntSummaryStatistics lengths = users.stream().mapToInt(u -> u.bio().length()).summaryStatistics();
    trainer.learn(years.getMax()); // EXPECT: MissingConsentCheck
    trainer.learn(years.getAverage()); // EXPECT: MissingConsentCheck
    trainer.learn(lengths.getMax()); // EXPECT: none
    trainer.learn(users.stream().collect(Collectors.averagingInt(u -> u.dateOfBirth().getYear()))); // EXPECT: MissingConsentCheck
    trainer.learn(users.stream().collect(Collectors.summingInt(u -> u.bio().length()))); // EXPECT: none
  }

  void characters(User user, Trainer trainer) {
    user.bio().chars().forEach(trainer::learn); // EXPECT: MissingConsentCheck
    user.handle().chars().forEach(trainer::learn); // EXPECT: none
    trainer.learn(user.bio().chars().filter(Character::isLetter).count()); // EXPECT: none
    trainer.learn(user.bio().chars().mapToObj(c -> "" + (char) c).collect(Collectors.joining())); // EXPECT: MissingConsentCheck
  }
}
