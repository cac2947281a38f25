package bench.guardfunctional;

import bench.api.Trainer;
import bench.model.ConsentStatus;
import bench.model.Photo;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.Purposes;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.LongPredicate;

/** Functions, ids, statuses and the team's own functional type. */
public class OtherTypes {

  private final Trainer trainer;

  public OtherTypes(Trainer trainer) {
    this.trainer = trainer;
  }

  /** The team's own. */
  public interface Asking {
    boolean ask(User user);
  }

  public void goodFunction(
        User user,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Function<User, Boolean> allowed) {
    if (allowed.apply(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badFunction(
        User user,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Function<User, Boolean> allowed) {
    if (!Boolean.FALSE.equals(allowed.apply(user))) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodId(
        User user,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) LongPredicate allowed) {
    if (allowed.test(user.id())) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badId(
        Photo photo,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) LongPredicate allowed) {
    if (allowed.test(photo.id())) {
      trainer.learn(photo.caption()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodOwner(
        Photo photo,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) LongPredicate allowed) {
    if (allowed.test(photo.ownerId())) {
      trainer.learn(photo.caption()); // EXPECT: none
    }
  }

  public void goodStatus(
        User user,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "GRANTED") Function<User, ConsentStatus> status) {
    if (status.apply(user) == ConsentStatus.GRANTED) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badStatus(
        User user,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "GRANTED") Function<User, ConsentStatus> status) {
    if (status.apply(user) != ConsentStatus.DENIED) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodOwnType(
        User user,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Asking asking) {
    if (asking.ask(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodFirstOfTwo(
        User user,
        User viewer,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) BiPredicate<User, User> allowed) {
    if (allowed.test(user, viewer)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badSecondOfTwo(
        User user,
        User viewer,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) BiPredicate<User, User> allowed) {
    if (allowed.test(viewer, user)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
