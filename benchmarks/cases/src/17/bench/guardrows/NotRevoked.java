package bench.guardrows;

import bench.api.Trainer;
import bench.model.User;
import java.time.Instant;

/** A day that must be absent. */
public class NotRevoked {

  private final Revocations revocations;
  private final Trainer trainer;

  public NotRevoked(Revocations revocations, Trainer trainer) {
    this.revocations = revocations;
    this.trainer = trainer;
  }

  public void good(User user) {
    if (revocations.revokedAt(user) == null) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user) {
    if (revocations.revokedAt(user) != null) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodReturn(User user) {
    Instant day = revocations.revokedAt(user);
    if (day != null) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badUnlessPast(User user, Instant now) {
    Instant day = revocations.revokedAt(user);
    if (day == null || day.isAfter(now)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
