package bench.guarddeclared;

import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.Purposes;
import java.util.List;
import java.util.Set;

/** The class declares a private method of its own. */
public class Own {

  private final Set<Long> ids;
  private final Trainer trainer;

  public Own(Set<Long> ids, Trainer trainer) {
    this.ids = ids;
    this.trainer = trainer;
  }

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  private boolean agreed(@DataSubject User user) {
    return ids.contains(user.id());
  }

  @ConsentCheck(purpose = "analytics")
  private boolean counted(@DataSubject User user) {
    return ids.contains(user.id());
  }

  private boolean seen(User user) {
    return ids.contains(user.id());
  }

  public void good(User user) {
    if (agreed(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badPurpose(User user) {
    if (counted(user)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void badSeen(User user) {
    if (seen(user)) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodStream(List<User> people) {
    people.stream().filter(this::agreed).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void badStream(List<User> people) {
    people.stream().filter(this::seen).forEach(u -> trainer.learn(u.bio())); // EXPECT: MissingConsentCheck
  }
}
