package bench.flowentries;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Cycles of calls, judged by the calls from outside. */
final class Cycles {

  private final ConsentService consents;
  private final Trainer trainer;

  Cycles(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  void start(User user) {
    if (consents.allowsTraining(user)) {
      ping(user, 3);
    }
  }

  private void ping(User user, int left) {
    trainer.learn(user.bio()); // EXPECT: none
    if (left > 0) {
      pong(user, left - 1);
    }
  }

  private void pong(User user, int left) {
    trainer.learn(user.email()); // EXPECT: none
    if (left > 0) {
      ping(user, left - 1);
    }
  }

  void startUnchecked(User user) {
    tick(user, 3);
  }

  private void tick(User user, int left) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    if (left > 0) {
      tock(user, left - 1);
    }
  }

  private void tock(User user, int left) {
    trainer.learn(user.email()); // EXPECT: MissingConsentCheck
    if (left > 0) {
      tick(user, left - 1);
    }
  }

  /** Called by each other only: each of them is an entry. */
  void left(User user, int depth) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    if (depth > 0) {
      right(user, depth - 1);
    }
  }

  void right(User user, int depth) {
    trainer.learn(user.handle()); // EXPECT: none
    if (depth > 0) {
      left(user, depth - 1);
    }
  }

  void texts(User user) {
    echo(user.handle(), 2);
    shout(user.bio(), 2);
  }

  private void echo(String text, int left) {
    trainer.learn(text); // EXPECT: none
    if (left > 0) {
      echo(text + "!", left - 1);
    }
  }

  private void shout(String text, int left) {
    trainer.learn(text); // EXPECT: MissingConsentCheck
    if (left > 0) {
      shout(text + "!", left - 1);
    }
  }
}
