package bench.guardrecursion;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** Methods that call themselves. */
public class SelfCalls {

  private final ConsentService consents;
  private final Trainer trainer;

  public SelfCalls(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodAsksEachTime(List<User> people, int at) {
    if (at >= people.size()) {
      return;
    }
    User user = people.get(at);
    if (consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
    goodAsksEachTime(people, at + 1);
  }

  public void badNeverAsks(List<User> people, int at) {
    if (at >= people.size()) {
      return;
    }
    trainer.learn(people.get(at).bio()); // EXPECT: MissingConsentCheck
    badNeverAsks(people, at + 1);
  }

  public void start(User user) {
    if (consents.allowsTraining(user)) {
      guardedFromOutside(user, 3);
    }
  }

  private void guardedFromOutside(User user, int times) {
    trainer.learn(user.bio()); // EXPECT: none
    if (times > 0) {
      guardedFromOutside(user, times - 1);
    }
  }

  public void startOpen(User user) {
    openFromOutside(user, 3);
  }

  private void openFromOutside(User user, int times) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    if (times > 0) {
      openFromOutside(user, times - 1);
    }
  }

  public void startSwapping(User user, User other) {
    if (consents.allowsTraining(user)) {
      swapping(user, other, 3);
    }
  }

  private void swapping(User first, User second, int times) {
    trainer.learn(first.bio()); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath
    if (times > 0) {
      swapping(second, first, times - 1);
    }
  }

  public void startBoth(User user, User other) {
    if (consents.allowsTraining(user) && consents.allowsTraining(other)) {
      swappingGuarded(user, other, 3);
    }
  }

  private void swappingGuarded(User first, User second, int times) {
    trainer.learn(first.bio()); // EXPECT: none
    if (times > 0) {
      swappingGuarded(second, first, times - 1);
    }
  }
}
