package bench.guardalias;

import io.purposebound.annotations.PersonalData;

/** A person under the team's names. */
@Whose
public class Client {

  @PersonalData private String wish;
  @Intimate private String illness;

  @TrainingCheck private boolean agreed;

  public String wish() {
    return wish;
  }

  public String illness() {
    return illness;
  }

  @TrainingCheck
  public boolean agreed() {
    return agreed;
  }
}
