package bench.guardhierarchy;

import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;

/** A person whose check and data are declared by the superclass. */
@DataSubject
public abstract class Person {

  @PersonalData protected String story;

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  public abstract boolean agrees();

  public String story() {
    return story;
  }
}
