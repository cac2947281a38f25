package bench.guardpredicate;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.ConsentStatus;
import bench.model.User;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** Other functional types around the check. */
public class Functions {

  private final ConsentService consents;
  private final Trainer trainer;

  public Functions(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodFunction(User user) {
    Function<User, Boolean> check = u -> consents.allowsTraining(u);
    if (check.apply(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badFunction(User user) {
    Function<User, Boolean> check = u -> consents.allowsTraining(u);
    if (!check.apply(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodTwoArguments(User user) {
    BiPredicate<User, Purpose> check = (u, p) -> consents.granted(u, p);
    if (check.test(user, Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badTwoArguments(User user) {
    BiPredicate<User, Purpose> check = (u, p) -> consents.granted(u, p);
    if (check.test(user, Purpose.AD_PROFILING)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodSupplier(User user) {
    BooleanSupplier check = () -> consents.allowsTraining(user);
    if (check.getAsBoolean()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badSupplierOfOther(User user, User other) {
    BooleanSupplier check = () -> consents.allowsTraining(other);
    if (check.getAsBoolean()) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodSupplierOfBoolean(User user) {
    Supplier<Boolean> check = () -> consents.granted(user, Purpose.AI_TRAINING);
    if (Boolean.TRUE.equals(check.get())) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodStatusFunction(User user) {
    Function<User, ConsentStatus> status = consents::trainingStatus;
    if (status.apply(user) == ConsentStatus.GRANTED) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badStatusFunction(User user) {
    Function<User, ConsentStatus> status = consents::trainingStatus;
    if (status.apply(user) != ConsentStatus.DENIED) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
