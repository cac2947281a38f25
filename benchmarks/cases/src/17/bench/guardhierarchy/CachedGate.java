package bench.guardhierarchy;

import bench.model.User;
import java.util.Map;

/** Two levels below the declaration. */
public class CachedGate extends DbGate {

  private final Map<Long, Boolean> cache;

  public CachedGate(Map<Long, Boolean> rows, Map<Long, Boolean> cache) {
    super(rows);
    this.cache = cache;
  }

  @Override
  public boolean allows(User user) {
    Boolean cached = cache.get(user.id());
    return cached != null ? cached : super.allows(user);
  }
}
