package bench.guardnested;

import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.Purposes;

/** The check for such people. */
public interface Holders {

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  boolean allows(@DataSubject Holder holder);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  boolean allowsId(@DataSubject long holderId);
}
