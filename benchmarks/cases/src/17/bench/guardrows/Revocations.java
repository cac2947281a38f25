package bench.guardrows;

import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.Purposes;
import java.time.Instant;

/** What was taken back: the absence of a day is what counts. */
public interface Revocations {

  /** Null as long as nothing was taken back. */
  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "null")
  Instant revokedAt(@DataSubject User user);
}
