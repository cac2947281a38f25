package bench.guarddeclared;

import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.Purposes;
import java.util.Map;
import java.util.Set;

/** Checks declared on methods of every kind. */
public class Declared {

  private final Map<Long, Boolean> flags;

  /** Declared on a field that speaks for nobody in particular. */
  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  public boolean enabled;

  public Declared(Map<Long, Boolean> flags) {
    this.flags = flags;
  }

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  public boolean flagged(@DataSubject User user) {
    return flags.getOrDefault(user.id(), false);
  }

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  public static boolean listed(Set<Long> list, @DataSubject User user) {
    return list.contains(user.id());
  }

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "false")
  public final boolean barred(String reason, @DataSubject long id) {
    return flags.getOrDefault(id, reason.isEmpty());
  }

  /** Throws: declared on a method without a result. */
  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  public void must(@DataSubject User user) {
    if (!flags.getOrDefault(user.id(), false)) {
      throw new IllegalStateException("not flagged");
    }
  }

  /** A check without a person. */
  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  public boolean open() {
    return enabled;
  }

  /** Not declared. */
  public boolean active(User user) {
    return flags.containsKey(user.id());
  }
}
