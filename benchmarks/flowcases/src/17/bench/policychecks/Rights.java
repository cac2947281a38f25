package bench.policychecks;

import bench.model.User;
import java.util.Optional;

/** Not annotated: the policy says which of these are checks. */
public interface Rights {

  boolean may(User user, Aim aim);

  boolean may(Aim aim, long userId);

  boolean mayKey(User user, String key);

  Answer answer(User user);

  boolean refused(User user);

  void demand(long userId);

  int level(User user);

  Optional<String> token(User user);

  boolean forBoth(User user);

  boolean current();

  boolean unknown(User user);
}
