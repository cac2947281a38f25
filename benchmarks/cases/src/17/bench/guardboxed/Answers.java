package bench.guardboxed;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** A {@code Boolean} that is null where nobody was asked. */
public class Answers {

  private final ConsentService consents;
  private final Trainer trainer;

  public Answers(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodTrueEquals(User user) {
    if (Boolean.TRUE.equals(consents.answer(user, Purpose.AI_TRAINING))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNotFalse(User user) {
    if (!Boolean.FALSE.equals(consents.answer(user, Purpose.AI_TRAINING))) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badFalseEquals(User user) {
    if (Boolean.FALSE.equals(consents.answer(user, Purpose.AI_TRAINING))) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodNotNullAnd(User user) {
    Boolean answer = consents.answer(user, Purpose.AI_TRAINING);
    if (answer != null && answer) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNullOr(User user) {
    Boolean answer = consents.answer(user, Purpose.AI_TRAINING);
    if (answer == null || answer) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badNotNull(User user) {
    if (consents.answer(user, Purpose.AI_TRAINING) != null) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodUnboxed(User user) {
    if (consents.answer(user, Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodReturn(User user) {
    if (!Boolean.TRUE.equals(consents.answer(user, Purpose.AI_TRAINING))) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badReturn(User user) {
    if (Boolean.FALSE.equals(consents.answer(user, Purpose.AI_TRAINING))) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }
}
