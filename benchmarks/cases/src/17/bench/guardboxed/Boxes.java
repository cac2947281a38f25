package bench.guardboxed;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** Outcomes that are boxed and unboxed on the way. */
public class Boxes {

  private final ConsentService consents;
  private final Trainer trainer;

  public Boxes(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodLocal(User user) {
    Boolean allowed = consents.allowsTraining(user);
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badLocal(User user) {
    Boolean allowed = consents.allowsTraining(user);
    if (!allowed) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodValueOf(User user) {
    Boolean allowed = Boolean.valueOf(consents.allowsTraining(user));
    if (allowed.booleanValue()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badValueOf(User user) {
    Boolean allowed = Boolean.valueOf(!consents.allowsTraining(user));
    if (allowed.booleanValue()) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodEqualsTrue(User user) {
    Boolean allowed = consents.answer(user, Purpose.AI_TRAINING);
    if (allowed != null && allowed.equals(Boolean.TRUE)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badEqualsFalse(User user) {
    Boolean allowed = consents.answer(user, Purpose.AI_TRAINING);
    if (allowed != null && allowed.equals(Boolean.FALSE)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodEqualsLiteral(User user) {
    Boolean allowed = consents.answer(user, Purpose.AI_TRAINING);
    if (allowed != null && allowed.equals(true)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodSameAsTrue(User user) {
    if (consents.answer(user, Purpose.AI_TRAINING) == Boolean.TRUE) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badSameAsFalse(User user) {
    if (consents.answer(user, Purpose.AI_TRAINING) == Boolean.FALSE) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
