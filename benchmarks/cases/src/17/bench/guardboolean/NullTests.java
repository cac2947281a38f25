package bench.guardboolean;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** Null tests around the check: null must not mean yes. */
public class NullTests {

  private final ConsentService consents;
  private final Trainer trainer;

  public NullTests(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user) {
    if (user != null && consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodReturn(User user) {
    if (user == null || !consents.allowsTraining(user)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badNoService(User user, ConsentService optional) {
    if (optional == null || optional.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodNoService(User user, ConsentService optional) {
    if (optional != null && optional.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badRefusedOnlyIfThere(User user, ConsentService optional) {
    if (optional != null && optional.refused(user, Purpose.AI_TRAINING)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodMissingOrRefused(User user, ConsentService optional) {
    if (optional == null || optional.refused(user, Purpose.AI_TRAINING)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }
}
