package bench.guardlambda;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/** Jobs that are handed over. */
public class Executors {

  private final ConsentService consents;
  private final Executor executor;
  private final Trainer trainer;

  public Executors(ConsentService consents, Executor executor, Trainer trainer) {
    this.consents = consents;
    this.executor = executor;
    this.trainer = trainer;
  }

  public void good(User user) {
    if (consents.allowsTraining(user)) {
      executor.execute(() -> trainer.learn(user.bio())); // EXPECT: none
    }
  }

  public void bad(User user) {
    executor.execute(() -> trainer.learn(user.bio())); // EXPECT: MissingConsentCheck
  }

  public void goodAsksLater(User user) {
    executor.execute(
        () -> {
          if (consents.allowsTraining(user)) {
            trainer.learn(user.bio()); // EXPECT: none
          }
        });
  }

  public void badAsksForOther(User user, User other) {
    executor.execute(
        () -> {
          if (consents.allowsTraining(other)) {
            trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
          }
        });
  }

  public void goodSubmitted(ExecutorService pool, User user) {
    if (!consents.allowsTraining(user)) {
      return;
    }
    pool.submit(() -> trainer.learn(user.bio())); // EXPECT: none
  }

  public void badSubmitted(ExecutorService pool, User user) {
    if (consents.allowsTraining(user)) {
      return;
    }
    pool.submit(() -> trainer.learn(user.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void goodThread(User user) {
    if (consents.allowsTraining(user)) {
      Thread thread = new Thread(() -> trainer.learn(user.bio())); // EXPECT: none
      thread.start();
    }
  }

  public void goodFuture(User user) {
    if (consents.allowsTraining(user)) {
      CompletableFuture.runAsync(() -> trainer.learn(user.bio()), executor); // EXPECT: none
    }
  }

  public void badFuture(User user) {
    CompletableFuture.runAsync(() -> trainer.learn(user.bio()), executor); // EXPECT: MissingConsentCheck
  }

  public void goodStages(User user) {
    if (consents.allowsTraining(user)) {
      CompletableFuture.supplyAsync(() -> user.bio()).thenAccept(t -> trainer.learn(t)); // EXPECT: none
    }
  }

  public void badStages(User user) {
    CompletableFuture.supplyAsync(() -> user.bio()).thenAccept(t -> trainer.learn(t)); // EXPECT: MissingConsentCheck
  }
}
