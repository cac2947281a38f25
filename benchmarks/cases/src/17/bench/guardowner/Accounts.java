package bench.guardowner;

import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.Purposes;

/** The check for accounts. */
public interface Accounts {

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  boolean allows(@DataSubject Account account);
}
