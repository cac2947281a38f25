package bench.guardloop;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import bench.model.UserRepository;
import java.util.List;

/** Loops that end at a refusal. */
public class Breaks {

  private final ConsentService consents;
  private final UserRepository users;
  private final Trainer trainer;

  public Breaks(ConsentService consents, UserRepository users, Trainer trainer) {
    this.consents = consents;
    this.users = users;
    this.trainer = trainer;
  }

  public void good() {
    for (User user : users.findAll()) {
      if (!consents.allowsTraining(user)) {
        break;
      }
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad() {
    for (User user : users.findAll()) {
      if (consents.allowsTraining(user)) {
        break;
      }
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodReturn() {
    for (User user : users.findAll()) {
      if (!consents.allowsTraining(user)) {
        return;
      }
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badBreakBelow() {
    for (User user : users.findAll()) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck|CheckNotOnEveryPath
      if (!consents.allowsTraining(user)) {
        break;
      }
    }
  }

  public void goodFirstFound(List<User> people) {
    User found = null;
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        found = user;
        break;
      }
    }
    if (found != null) {
      trainer.learn(found.bio()); // EXPECT: none
    }
  }

  public void badFirstFound(List<User> people) {
    User found = null;
    for (User user : people) {
      if (!consents.allowsTraining(user)) {
        found = user;
        break;
      }
    }
    if (found != null) {
      trainer.learn(found.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
