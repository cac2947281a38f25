package bench.guardloop;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.Iterator;

/** Loops that wait for the outcome. */
public class Waiting {

  private final ConsentService consents;
  private final Trainer trainer;

  public Waiting(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodWait(User user) {
    while (!consents.allowsTraining(user)) {
      Thread.onSpinWait();
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badWait(User user) {
    int tries = 0;
    while (!consents.allowsTraining(user) && tries < 3) {
      tries++;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodTriesThenAsks(User user) {
    int tries = 0;
    boolean allowed = false;
    while (!allowed && tries < 3) {
      allowed = consents.allowsTraining(user);
      tries++;
    }
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodDoWhile(User user) {
    boolean allowed;
    do {
      allowed = consents.allowsTraining(user);
    } while (!allowed);
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void goodForever(User user) {
    for (; ; ) {
      if (consents.allowsTraining(user)) {
        break;
      }
      Thread.onSpinWait();
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badForever(User user, Iterator<String> jobs) {
    for (; ; ) {
      if (consents.allowsTraining(user) || !jobs.hasNext()) {
        break;
      }
      jobs.next();
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }
}
