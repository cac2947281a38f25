package bench.model;

import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;
import io.purposebound.annotations.Sensitivity;
import java.time.LocalDate;

/** Someone with an account; only the biography, the address and the day of birth are personal. */
@DataSubject
public final class User {

  private final long id;
  private final String handle;

  @PersonalData private final String bio;

  @PersonalData(sensitivity = Sensitivity.SENSITIVE, category = "user.contact.email")
  private final String email;

  @PersonalData(sensitivity = Sensitivity.SENSITIVE)
  private final LocalDate dateOfBirth;

  private final boolean aiTrainingAllowed;

  public User(
      long id,
      String handle,
      String bio,
      String email,
      LocalDate dateOfBirth,
      boolean aiTrainingAllowed) {
    this.id = id;
    this.handle = handle;
    this.bio = bio;
    this.email = email;
    this.dateOfBirth = dateOfBirth;
    this.aiTrainingAllowed = aiTrainingAllowed;
  }

  public long id() {
    return id;
  }

  public String handle() {
    return handle;
  }

  public String bio() {
    return bio;
  }

  public String email() {
    return email;
  }

  public LocalDate dateOfBirth() {
    return dateOfBirth;
  }

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  public boolean allowsAiTraining() {
    return aiTrainingAllowed;
  }
}
