package bench.guardhierarchy;

import bench.api.Purpose;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.ForPurpose;
import io.purposebound.annotations.Purposes;

/** A check that is declared on an interface, with a default method beside it. */
public interface Gate {

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  boolean allows(@DataSubject User user);

  @ConsentCheck
  boolean allowsFor(@DataSubject User user, @ForPurpose Purpose purpose);

  default boolean closed(User user) {
    return !allows(user);
  }

  default void demand(User user) {
    if (closed(user)) {
      throw new IllegalStateException("closed");
    }
  }
}
