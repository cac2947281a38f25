package bench.guardboolean;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** The same condition in its two forms. */
public class DeMorgan {

  private final ConsentService consents;
  private final Trainer trainer;

  public DeMorgan(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodReturn(User user, boolean open) {
    if (!open || !consents.allowsTraining(user)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void goodReturnSame(User user, boolean open) {
    if (!(open && consents.allowsTraining(user))) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badReturn(User user, boolean open) {
    if (!open && !consents.allowsTraining(user)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badReturnSame(User user, boolean open) {
    if (!(open || consents.allowsTraining(user))) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodRefused(User user) {
    if (!(consents.refused(user, Purpose.AI_TRAINING) || user.handle().isEmpty())) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badRefused(User user) {
    if (!(consents.refused(user, Purpose.AI_TRAINING) && user.handle().isEmpty())) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
