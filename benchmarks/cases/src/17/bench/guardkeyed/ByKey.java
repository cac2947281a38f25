package bench.guardkeyed;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;
import java.util.Map;

/** {@code Map.get} with the person as the key. */
public class ByKey {

  private final ConsentService consents;
  private final Trainer trainer;

  public ByKey(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodKeyAsked(Map<Long, User> byId, long id) {
    if (consents.allowsTraining(id)) {
      trainer.learn(byId.get(id).bio()); // EXPECT: none
    }
  }

  public void badOtherKeyAsked(Map<Long, User> byId, long id, long otherId) {
    if (consents.allowsTraining(otherId)) {
      trainer.learn(byId.get(id).bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodValueAsked(Map<Long, User> byId, long id) {
    User user = byId.get(id);
    if (user != null && consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodValueAskedById(Map<Long, User> byId, long id) {
    User user = byId.get(id);
    if (consents.allowsTraining(user.id())) {
      trainer.learn(byId.get(id).email()); // EXPECT: none
    }
  }

  public void badSeveral(Map<Long, List<User>> friends, User user) {
    if (consents.allowsTraining(user)) {
      for (User friend : friends.get(user.id())) {
        trainer.learn(friend.bio()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void goodEntries(Map<Long, User> byId) {
    byId.forEach(
        (id, user) -> {
          if (consents.allowsTraining(user)) {
            trainer.learn(user.bio()); // EXPECT: none
          }
        });
  }

  public void badEntries(Map<Long, User> byId, User viewer) {
    byId.forEach(
        (id, user) -> {
          if (consents.allowsTraining(viewer)) {
            trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
          }
        });
  }

  public void goodValues(Map<Long, User> byId) {
    byId.values().removeIf(u -> !consents.allowsTraining(u));
    for (User user : byId.values()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
