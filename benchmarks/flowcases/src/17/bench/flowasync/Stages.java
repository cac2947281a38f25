package bench.flowasync;

import bench.api.Trainer;
import bench.model.User;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Stages that are attached to a future before it has its value. */
final class Stages {
  private final CompletableFuture<String> later = new CompletableFuture<>();
  private final CompletableFuture<String> other = new CompletableFuture<>();

  void attached(User user, Trainer trainer) {
    CompletableFuture<String> bio = new CompletableFuture<>();
    bio.thenAccept(text -> trainer.learn(text)); // EXPECT: MissingConsentCheck
    bio.complete(user.bio());
    CompletableFuture<String> handle = new CompletableFuture<>();
    handle.thenAccept(text -> trainer.learn(text)); // EXPECT: none
    handle.complete(user.handle());
  }

  void chained(User user, Executor executor, Trainer trainer) {
    CompletableFuture<String> bio = new CompletableFuture<>();
    CompletableFuture<String> trimmed = bio.thenApply(String::trim);
    CompletableFuture<Integer> length = trimmed.thenApply(String::length);
    trimmed
        .handle((text, problem) -> text)
        .thenCompose(text -> CompletableFuture.completedFuture(text + "!"))
        .thenAcceptAsync(text -> trainer.learn(text), executor); // EXPECT: MissingConsentCheck
    length.thenAccept(size -> trainer.learn(size)); // EXPECT: none
    bio.completeAsync(user::bio, executor);
    trainer.learn(trimmed.join()); // EXPECT: MissingConsentCheck
    trainer.learn(length.join()); // EXPECT: none
  }

  void both(User user, Trainer trainer) {
    CompletableFuture<String> bio = new CompletableFuture<>();
    CompletableFuture<String> handle = new CompletableFuture<>();
    bio.thenCombine(handle, (b, h) -> b + h)
        .thenAccept(text -> trainer.learn(text)); // EXPECT: MissingConsentCheck
    bio.thenCombine(handle, (b, h) -> h).thenAccept(text -> trainer.learn(text)); // EXPECT: none
    bio.complete(user.bio());
    handle.complete(user.handle());
  }

  private void register(CompletableFuture<String> future, Trainer trainer) {
    future.thenApply(String::trim)
        .thenAccept(text -> trainer.learn(text)); // EXPECT: MissingConsentCheck
  }

  void inAHelper(User user, Trainer trainer) {
    CompletableFuture<String> bio = new CompletableFuture<>();
    register(bio, trainer);
    bio.complete(user.bio());
  }

  void failed(User user, Trainer trainer) {
    CompletableFuture<String> bio = new CompletableFuture<>();
    bio.whenComplete(
        (text, problem) -> {
          if (problem != null) {
            trainer.learn(problem.getMessage()); // EXPECT: MissingConsentCheck
          }
          trainer.learn(text); // EXPECT: none
        });
    bio.thenApply(String::trim)
        .exceptionally(problem -> problem.getMessage())
        .thenAccept(text -> trainer.learn(text)); // EXPECT: MissingConsentCheck
    bio.completeExceptionally(new IllegalStateException(user.bio()));
  }

  void listen(Trainer trainer) {
    later.thenAccept(text -> trainer.learn(text)); // EXPECT: MissingConsentCheck
    other.thenAccept(text -> trainer.learn(text)); // EXPECT: none
  }

  void found(User user) {
    later.complete(user.bio());
    other.complete(user.handle());
  }
}
