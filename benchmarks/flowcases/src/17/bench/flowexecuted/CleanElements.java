package bench.flowexecuted;

import bench.api.Trainer;
import bench.model.User;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A function that is run for elements which carry nothing is run all the same. */
final class CleanElements {
  void ranges(User user, Trainer trainer) {
    trainer.learn(IntStream.range(0, 3).mapToObj(i -> user.bio()).toList()); // EXPECT: MissingConsentCheck
    trainer.learn(IntStream.range(0, 3).mapToObj(i -> user.handle()).toList()); // EXPECT: none
    trainer.learn(IntStream.range(0, 3).boxed().toList()); // EXPECT: none
    IntStream.rangeClosed(0, 3).forEach(i -> trainer.learn(user.bio())); // EXPECT: MissingConsentCheck
  }

  void texts(User user, Trainer trainer) {
    trainer.learn("abc".chars().mapToObj(c -> user.bio()).toList()); // EXPECT: MissingConsentCheck
    trainer.learn("abc".chars().mapToObj(c -> user.handle()).toList()); // EXPECT: none
    trainer.learn("a\nb".lines().map(l -> l + user.bio()).toList()); // EXPECT: MissingConsentCheck
    trainer.learn(Pattern.compile(",").splitAsStream("a,b").map(p -> user.bio()).toList()); // EXPECT: MissingConsentCheck
  }

  void stagesWithoutAResult(User user, Trainer trainer) {
    trainer.learn(CompletableFuture.runAsync(() -> {}).thenApply(x -> user.bio()).join()); // EXPECT: MissingConsentCheck
    trainer.learn(CompletableFuture.runAsync(() -> {}).thenApply(x -> "done").join()); // EXPECT: none
    CompletableFuture<String> bio = CompletableFuture.completedFuture(user.bio());
    CompletableFuture<String> handle = CompletableFuture.completedFuture(user.handle());
    trainer.learn(CompletableFuture.allOf(bio).thenApply(x -> bio.join()).join()); // EXPECT: MissingConsentCheck
    trainer.learn(CompletableFuture.allOf(bio).thenApply(x -> handle.join()).join()); // EXPECT: none
  }
}
