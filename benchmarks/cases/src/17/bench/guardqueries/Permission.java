package bench.guardqueries;

import bench.api.Purpose;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.ForPurpose;
import jakarta.persistence.Entity;

/** A consent as a row. */
@Entity
public class Permission {

  private Long id;
  @DataSubject private Author person;
  @ForPurpose private Purpose purpose;
  @ConsentCheck private boolean granted;

  public Long getId() {
    return id;
  }
}
