package bench.guardhierarchy;

import bench.api.Purpose;
import bench.model.User;
import java.util.Map;

/** The declaration of the interface holds here, whatever the body does. */
public class DbGate implements Gate {

  private final Map<Long, Boolean> rows;

  public DbGate(Map<Long, Boolean> rows) {
    this.rows = rows;
  }

  @Override
  public boolean allows(User user) {
    return rows.getOrDefault(user.id(), false);
  }

  @Override
  public boolean allowsFor(User user, Purpose purpose) {
    return rows.getOrDefault(user.id() + purpose.ordinal(), false);
  }

  /** Not declared anywhere. */
  public boolean knows(User user) {
    return rows.containsKey(user.id());
  }
}
