package bench.guardignored;

import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.Purposes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Outcomes that are held by something, and never asked of it. */
public class Deferred {

  private final Trainer trainer;

  public Deferred(Trainer trainer) {
    this.trainer = trainer;
  }

  interface Later {
    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
    Optional<Boolean> optional(@DataSubject User user);

    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
    CompletionStage<Boolean> stage(@DataSubject User user);

    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
    Supplier<Boolean> supplier(@DataSubject User user);

    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
    CompletableFuture<Boolean> future(@DataSubject User user);
  }

  public void goodOptional(User user, Later later) {
    if (later.optional(user).orElse(false)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOptional(User user, Later later) {
    if (later.optional(user).isPresent()) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOptionalElse(User user, Later later) {
    if (later.optional(user).orElse(true)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodOptionalGet(User user, Later later) {
    Optional<Boolean> outcome = later.optional(user);
    if (outcome.isPresent() && outcome.get()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodSupplier(User user, Later later) {
    Supplier<Boolean> outcome = later.supplier(user);
    if (outcome.get()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badSupplier(User user, Later later) {
    Supplier<Boolean> outcome = later.supplier(user);
    if (outcome != null) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodStage(User user, Later later) {
    later
        .stage(user)
        .thenAccept(
            ok -> {
              if (ok) {
                trainer.learn(user.bio()); // EXPECT: none
              }
            });
  }

  public void badStage(User user, Later later) {
    later.stage(user).thenAccept(ok -> trainer.learn(user.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void goodFuture(User user, Later later) {
    if (later.future(user).join()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badFuture(User user, Later later) {
    later.future(user).join();
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodFutureNow(User user, Later later) {
    if (later.future(user).getNow(false)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badFutureNow(User user, Later later) {
    if (later.future(user).getNow(true)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
