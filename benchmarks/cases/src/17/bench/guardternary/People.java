package bench.guardternary;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** The ternary chooses the person. */
public class People {

  private final ConsentService consents;
  private final Trainer trainer;

  public People(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user, User other, boolean swap) {
    User chosen = swap ? other : user;
    if (consents.allowsTraining(chosen)) {
      trainer.learn(chosen.bio()); // EXPECT: none
    }
  }

  public void badOther(User user, User other, boolean swap) {
    User chosen = swap ? other : user;
    if (consents.allowsTraining(chosen)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodOneWhoAgreed(User user) {
    User allowed = consents.allowsTraining(user) ? user : null;
    if (allowed != null) {
      trainer.learn(allowed.bio()); // EXPECT: none
    }
  }

  public void badOneWhoRefused(User user) {
    User refused = consents.allowsTraining(user) ? null : user;
    if (refused != null) {
      trainer.learn(refused.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
