package bench.guardfunctional;

import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.LegalBasis;
import io.purposebound.annotations.Purposes;
import java.util.function.Predicate;

/** Functional parameters that are declared to be checks. */
public class Parameters {

  private final Trainer trainer;

  public Parameters(Trainer trainer) {
    this.trainer = trainer;
  }

  public void good(
        User user,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    if (allowed.test(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badInverted(
        User user,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    if (!allowed.test(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badUndeclared(User user, Predicate<User> allowed) {
    if (allowed.test(user)) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void badOther(
        User user,
        User other,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    if (allowed.test(other)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badPurpose(User user, @ConsentCheck(purpose = "analytics") Predicate<User> allowed) {
    if (allowed.test(user)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodRefused(
        User user,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "false") Predicate<User> refused) {
    if (!refused.test(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badRefused(
        User user,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "false") Predicate<User> refused) {
    if (refused.test(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badBasis(
        User user,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, basis = LegalBasis.NO_OBJECTION) Predicate<User> notObjected) {
    if (notObjected.test(user)) {
      trainer.learn(user.bio()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void badNotApplied(
        User user,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    if (allowed != null) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void badIgnored(
        User user,
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) Predicate<User> allowed) {
    allowed.test(user);
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }
}
