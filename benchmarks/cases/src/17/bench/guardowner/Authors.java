package bench.guardowner;

import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.Purposes;

/** The check for authors. */
public interface Authors {

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  boolean allows(@DataSubject Author author);

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  boolean allowsId(@DataSubject long authorId);
}
