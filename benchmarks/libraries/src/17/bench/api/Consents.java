package bench.api;

import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.Purposes;

/** What people have agreed to. */
public interface Consents {
  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  boolean training(@DataSubject User user);

  @ConsentCheck(purpose = Purposes.USE_AI_SYSTEM)
  boolean assistant(@DataSubject User user);
}
