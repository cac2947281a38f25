package bench.guardboxed;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import java.util.Objects;
import java.util.Optional;

/** What the JDK offers for such values. */
public class Helpers {

  private final ConsentService consents;
  private final Trainer trainer;

  public Helpers(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodObjectsEquals(User user) {
    if (Objects.equals(consents.answer(user, Purpose.AI_TRAINING), true)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badObjectsEquals(User user) {
    if (!Objects.equals(Boolean.FALSE, consents.answer(user, Purpose.AI_TRAINING))) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodElseFalse(User user) {
    if (Objects.requireNonNullElse(consents.answer(user, Purpose.AI_TRAINING), false)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badElseTrue(User user) {
    if (Objects.requireNonNullElse(consents.answer(user, Purpose.AI_TRAINING), true)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodOptional(User user) {
    if (Optional.ofNullable(consents.answer(user, Purpose.AI_TRAINING)).orElse(false)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOptional(User user) {
    if (Optional.ofNullable(consents.answer(user, Purpose.AI_TRAINING)).orElse(true)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodLogicalAnd(User user, boolean open) {
    if (Boolean.logicalAnd(consents.allowsTraining(user), open)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badLogicalOr(User user, boolean open) {
    if (Boolean.logicalOr(consents.allowsTraining(user), open)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
