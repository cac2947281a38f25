package bench.flowasync;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Futures and stages. */
final class Futures {

  void completed(User user, Trainer trainer) {
    trainer.learn(CompletableFuture.completedFuture(user.bio()).join()); // EXPECT: MissingConsentCheck
    trainer.learn(CompletableFuture.completedFuture(user.handle()).join()); // EXPECT: none
    CompletableFuture<String> later = new CompletableFuture<>();
    later.complete(user.bio());
    trainer.learn(later.join()); // EXPECT: MissingConsentCheck
    trainer.learn(later.isDone()); // EXPECT: none
    CompletableFuture<String> clean = new CompletableFuture<>();
    clean.complete(user.handle());
    trainer.learn(clean.join()); // EXPECT: none
    trainer.learn(clean.getNow("x")); // EXPECT: none
    trainer.learn(clean.getNow(user.bio())); // EXPECT: MissingConsentCheck
  }

  void supplied(User user, Trainer trainer) {
    trainer.learn(CompletableFuture.supplyAsync(() -> user.bio()).join()); // EXPECT: MissingConsentCheck
    trainer.learn(CompletableFuture.supplyAsync(user::handle).join()); // EXPECT: none
    CompletableFuture.runAsync(() -> trainer.learn(user.bio())); // EXPECT: MissingConsentCheck
    CompletableFuture.runAsync(() -> trainer.learn(user.handle())); // EXPECT: none
  }

  void stages(User user, Trainer trainer) {
    CompletableFuture<User> loaded = CompletableFuture.supplyAsync(() -> user);
    trainer.learn(loaded.thenApply(User::bio).join()); // EXPECT: MissingConsentCheck
    trainer.learn(loaded.thenApply(User::handle).join()); // EXPECT: none
    trainer.learn(loaded.thenApply(User::bio).thenApply(String::length).join()); // EXPECT: none
    loaded.thenApply(User::bio).thenAccept(trainer::learn); // EXPECT: MissingConsentCheck
    loaded.thenApply(User::handle).thenAccept(trainer::learn); // EXPECT: none
    loaded.thenAccept(u -> trainer.learn(u.bio())); // EXPECT: MissingConsentCheck
    loaded.thenAcceptAsync(u -> trainer.learn(u.id())); // EXPECT: none
    trainer.learn(loaded.thenCompose(u -> CompletableFuture.supplyAsync(u::bio)).join()); // EXPECT: MissingConsentCheck
    trainer.learn(loaded.thenCompose(u -> CompletableFuture.supplyAsync(u::handle)).join()); // EXPECT: none
  }

  void combined(User user, Trainer trainer) {
    CompletableFuture<String> bio = CompletableFuture.supplyAsync(user::bio);
    CompletableFuture<String> name = CompletableFuture.supplyAsync(user::handle);
    trainer.learn(name.thenCombine(bio, (n, b) -> n + b).join()); // EXPECT: MissingConsentCheck
    trainer.learn(name.thenCombine(bio, (n, b) -> n).join()); // EXPECT: none
    trainer.learn(name.thenCombine(name, (n, b) -> n + b).join()); // EXPECT: none
    name.thenAcceptBoth(bio, (n, b) -> trainer.learn(b)); // EXPECT: MissingConsentCheck
    name.thenAcceptBoth(bio, (n, b) -> trainer.learn(n)); // EXPECT: none
  }

  void failed(User user, Trainer trainer) {
    CompletableFuture<String> name = CompletableFuture.supplyAsync(user::handle);
    trainer.learn(name.exceptionally(e -> user.bio()).join()); // EXPECT: MissingConsentCheck
    trainer.learn(name.exceptionally(e -> "none").join()); // EXPECT: none
    trainer.learn(name.handle((n, e) -> e == null ? user.bio() : n).join()); // EXPECT: MissingConsentCheck
    trainer.learn(name.handle((n, e) -> e == null ? "fine" : n).join()); // EXPECT: none
    name.whenComplete((n, e) -> trainer.learn(n)); // EXPECT: none
  }

  void asStage(CompletionStage<Post> post, Trainer trainer) {
    post.thenApply(Post::text).thenAccept(trainer::learn); // EXPECT: MissingConsentCheck
    post.thenApply(Post::language).thenAccept(trainer::learn); // EXPECT: none
  }

  void gathered(List<User> users, Trainer trainer) {
    List<CompletableFuture<String>> bios = new ArrayList<>();
    List<CompletableFuture<String>> names = new ArrayList<>();
    for (User user : users) {
      bios.add(CompletableFuture.supplyAsync(user::bio));
      names.add(CompletableFuture.supplyAsync(user::handle));
    }
    bios.forEach(f -> trainer.learn(f.join())); // EXPECT: MissingConsentCheck
    names.forEach(f -> trainer.learn(f.join())); // EXPECT: none
  }
}
