package bench.guardrows;

import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** The same with loops and helpers. */
public class RowLoops {

  private final ConsentRows rows;
  private final Trainer trainer;

  public RowLoops(ConsentRows rows, Trainer trainer) {
    this.rows = rows;
    this.trainer = trainer;
  }

  private boolean granted(long userId, Purpose purpose) {
    for (ConsentRow row : rows.findByUser(userId)) {
      if (row.type() == purpose && row.granted()) {
        return true;
      }
    }
    return false;
  }

  private boolean grantedUnlessNone(long userId) {
    List<ConsentRow> found = rows.findByUser(userId);
    if (found.isEmpty()) {
      return true;
    }
    return found.stream().anyMatch(c -> c.type() == Purpose.AI_TRAINING && c.granted());
  }

  private boolean trains(long userId) {
    return rows.findByUser(userId).stream().anyMatch(this::isTraining);
  }

  private boolean isTraining(ConsentRow row) {
    return row.type() == Purpose.AI_TRAINING && row.granted() && row.revokedAt() == null;
  }

  public void goodHelper(User user) {
    if (granted(user.id(), Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badHelperPurpose(User user) {
    if (granted(user.id(), Purpose.ANALYTICS)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void badHelperOther(User user, User other) {
    if (granted(other.id(), Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badUnlessNone(User user) {
    if (grantedUnlessNone(user.id())) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodReference(User user) {
    if (trains(user.id())) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badReference(User user) {
    if (!trains(user.id())) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodFlag(User user) {
    boolean ok = false;
    for (ConsentRow row : rows.findByUser(user.id())) {
      if (row.type() != Purpose.AI_TRAINING) {
        continue;
      }
      if (row.granted()) {
        ok = true;
        break;
      }
    }
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badFlag(User user) {
    boolean ok = true;
    for (ConsentRow row : rows.findByUser(user.id())) {
      if (row.type() == Purpose.AI_TRAINING && !row.granted()) {
        ok = false;
      }
    }
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath|ConsentForAnotherPurpose
    }
  }

  public void goodUseInLoop(User user) {
    for (ConsentRow row : rows.findByUser(user.id())) {
      if (row.type() == Purpose.AI_TRAINING && row.granted()) {
        trainer.learn(user.bio()); // EXPECT: none
        break;
      }
    }
  }

  public void badUseInLoop(User user) {
    for (ConsentRow row : rows.findByUser(user.id())) {
      if (row.type() == Purpose.AI_TRAINING) {
        trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
        break;
      }
    }
  }
}
