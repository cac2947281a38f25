package bench.flowmodernapi;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Gatherers;

/** Newer methods of strings, builders and streams. */
final class Texts {

  void builders(User user, Trainer trainer) {
    StringBuilder personal = new StringBuilder();
    personal.repeat(user.bio(), 2);
    trainer.learn(personal.toString()); // EXPECT: MissingConsentCheck
    StringBuilder clean = new StringBuilder();
    clean.repeat(user.handle(), 2);
    trainer.learn(clean.toString()); // EXPECT: none
    trainer.learn(clean.compareTo(personal)); // EXPECT: none
  }

  void strings(User user, Trainer trainer) {
    trainer.learn(user.bio().splitWithDelimiters(",", 3)); // EXPECT: MissingConsentCheck
    trainer.learn(user.handle().splitWithDelimiters(",", 3)); // EXPECT: none
    trainer.learn(user.bio().indent(2).stripIndent()); // EXPECT: MissingConsentCheck
    trainer.learn(user.bio().indexOf('a', 0, 1)); // EXPECT: none
    trainer.learn(user.bio().transform(t -> t + "!").toString()); // EXPECT: MissingConsentCheck
    trainer.learn(user.bio().transform(String::length)); // EXPECT: none
  }

  void gathered(List<Post> posts, Trainer trainer) {
    posts.stream().map(Post::text).gather(Gatherers.windowFixed(3)).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    posts.stream().map(Post::language).gather(Gatherers.windowFixed(3)).forEach(trainer::learn); // EXPECT: none
    posts.stream().gather(Gatherers.mapConcurrent(2, Post::text)).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    posts.stream().gather(Gatherers.mapConcurrent(2, Post::id)).forEach(trainer::learn); // EXPECT: none
    posts.stream().gather(Gatherers.fold(() -> "", (a, p) -> a + p.text())).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    posts.stream().gather(Gatherers.fold(() -> 0, (a, p) -> a + p.likes())).forEach(trainer::learn); // EXPECT: none
  }

  void threads(User user, Trainer trainer) {
    Thread.ofVirtual().start(() -> trainer.learn(user.bio())); // EXPECT: MissingConsentCheck
    Thread.startVirtualThread(() -> trainer.learn(user.handle())); // EXPECT: none
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      pool.submit(() -> trainer.learn(user.bio())); // EXPECT: MissingConsentCheck
      pool.submit(() -> trainer.learn(user.id())); // EXPECT: none
    }
  }

  private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();
  private static final ScopedValue<String> NAME = ScopedValue.newInstance();

  void scoped(User user, Trainer trainer) {
    ScopedValue.where(CURRENT, user.bio()).where(NAME, user.handle()).run(() -> inside(trainer));
  }

  private void inside(Trainer trainer) {
    trainer.learn(CURRENT.get()); // EXPECT: MissingConsentCheck
    trainer.learn(NAME.get()); // EXPECT: none
  }
}
