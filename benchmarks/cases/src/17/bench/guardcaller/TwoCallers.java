package bench.guardcaller;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** One callee, several callers. */
public class TwoCallers {

  private final ConsentService consents;
  private final Trainer trainer;

  public TwoCallers(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void guardedA(User user) {
    if (consents.allowsTraining(user)) {
      bothAsk(user);
      oneAsks(user);
    }
  }

  public void guardedB(User member) {
    consents.require(member, Purpose.AI_TRAINING);
    bothAsk(member);
  }

  public void unguarded(User user) {
    oneAsks(user);
    noneAsks(user);
  }

  public void unguardedToo(User user) {
    noneAsks(user);
  }

  private void bothAsk(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  private void oneAsks(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  private void noneAsks(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  /** The caller that does not ask passes nothing personal. */
  public void goodCleanCaller(User user) {
    learnText(user.handle());
    if (consents.allowsTraining(user)) {
      learnText(user.bio());
    }
  }

  private void learnText(String text) {
    trainer.learn(text); // EXPECT: none
  }
}
