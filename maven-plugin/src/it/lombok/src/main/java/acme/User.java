package acme;

import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import lombok.Builder;
import lombok.Data;

@Data
@Builder
@DataSubject
public class User {
  private final long id;
  @PersonalData private String bio;
}
