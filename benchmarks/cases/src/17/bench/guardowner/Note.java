package bench.guardowner;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;

/** A note that names its writer. */
public class Note {

  @DataSubject private Account writer;
  @PersonalData private String text;
  private int stars;

  @DataSubject
  public Account getWriter() {
    return writer;
  }

  public String getText() {
    return text;
  }

  public int getStars() {
    return stars;
  }
}
