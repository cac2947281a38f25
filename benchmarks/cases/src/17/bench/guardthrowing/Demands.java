package bench.guardthrowing;

import bench.api.ConsentRefused;
import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Helpers that throw where consent was refused. */
public class Demands {

  private final ConsentService consents;
  private final Trainer trainer;

  public Demands(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private void demand(User user) {
    if (!consents.allowsTraining(user)) {
      throw new ConsentRefused("user " + user.id());
    }
  }

  private void demandDeep(User user) {
    demand(user);
  }

  private void demandUnlessOff(User user, boolean off) {
    if (!off && !consents.allowsTraining(user)) {
      throw new ConsentRefused("user " + user.id());
    }
  }

  private void demandInverted(User user) {
    if (consents.allowsTraining(user)) {
      throw new ConsentRefused("user " + user.id());
    }
  }

  public void good(User user) {
    demand(user);
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void bad(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    demand(user);
  }

  public void goodDeep(User user) {
    demandDeep(user);
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badDeepOther(User user, User other) {
    demandDeep(other);
    trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void badUnlessOff(User user, boolean off) {
    demandUnlessOff(user, off);
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badInverted(User user) {
    demandInverted(user);
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badOneBranch(User user, boolean sure) {
    if (!sure) {
      demand(user);
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }
}
