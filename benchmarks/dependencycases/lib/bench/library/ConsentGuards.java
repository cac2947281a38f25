package bench.library;

import bench.api.ConsentService;
import bench.model.User;
import java.util.List;
import java.util.function.Predicate;

/** Checks behind helpers, as a jar brings them. */
public final class ConsentGuards {
  private final ConsentService consents;

  public ConsentGuards(ConsentService consents) {
    this.consents = consents;
  }

  public boolean may(User user) {
    return asked(user);
  }

  private boolean asked(User user) {
    return user != null && consents.allowsTraining(user.id());
  }

  /** Says yes where nothing is known. */
  public boolean mayUnlessUnknown(User user) {
    return user.handle() == null || consents.allowsTraining(user.id());
  }

  public void require(User user) {
    if (!may(user)) {
      throw new IllegalStateException("refused");
    }
  }

  public boolean allAgreed(List<User> users) {
    for (User user : users) {
      if (!may(user)) {
        return false;
      }
    }
    return true;
  }

  public Predicate<User> predicate() {
    return this::may;
  }
}
