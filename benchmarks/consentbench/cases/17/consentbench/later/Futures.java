package consentbench.later;

import consentbench.domain.Case;
import consentbench.domain.User;
import java.util.concurrent.CompletableFuture;

/** Outcomes that come later. */
public class Futures extends Case {

  public void goodJoin(User user) {
    if (consents.trainingLater(user).join()) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badJoinIgnored(User user) {
    consents.trainingLater(user).join();
    trainer.learn(user.bio()); // bad: not-on-every-path
  }

  public void goodNow(User user) {
    if (consents.trainingLater(user).getNow(false)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badNow(User user) {
    if (consents.trainingLater(user).getNow(true)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodAccept(User user) {
    consents
        .trainingLater(user)
        .thenAccept(
            ok -> {
              if (ok) {
                trainer.learn(user.bio()); // ok
              }
            });
  }

  public void badAccept(User user) {
    consents.trainingLater(user).thenAccept(ok -> trainer.learn(user.bio())); // bad: not-on-every-path
  }

  public void goodApply(User user) {
    String text = consents.trainingLater(user).thenApply(ok -> ok ? user.bio() : "").join();
    trainer.learn(text); // ok
  }

  public void badApply(User user) {
    String text = consents.trainingLater(user).thenApply(ok -> ok ? "" : user.bio()).join();
    trainer.learn(text); // bad: not-on-every-path
  }

  public void goodRunAsync(User user) {
    if (consents.training(user)) {
      CompletableFuture.runAsync(() -> trainer.learn(user.bio())); // ok
    }
  }

  public void badRunAsync(User user) {
    CompletableFuture.runAsync(() -> trainer.learn(user.bio())); // bad: unchecked
  }

  public void goodSupplied(User user) {
    if (CompletableFuture.supplyAsync(() -> consents.training(user)).join()) {
      trainer.learn(user.bio()); // ok
    }
  }
}
