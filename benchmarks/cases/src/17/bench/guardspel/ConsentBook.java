package bench.guardspel;

import bench.api.Purpose;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.ForPurpose;
import org.springframework.stereotype.Service;

/** The bean that expressions call {@code consents}. */
@Service("consents")
public class ConsentBook {

  private final Rows rows;

  public ConsentBook(Rows rows) {
    this.rows = rows;
  }

  @ConsentCheck
  public boolean granted(@DataSubject User user, @ForPurpose String purpose) {
    return rows.has(user.id(), purpose);
  }

  @ConsentCheck
  public boolean allows(@DataSubject User user, @ForPurpose Purpose purpose) {
    return rows.has(user.id(), purpose.name());
  }

  @ConsentCheck(purpose = "train_ai_system")
  public boolean ofId(@DataSubject long userId) {
    return rows.has(userId, "ai");
  }

  /** Where the consents are kept. */
  public interface Rows {
    boolean has(long userId, String purpose);
  }
}
