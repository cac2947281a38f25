package bench.guardrows;

import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** {@code allMatch} and {@code noneMatch} over one person's rows: there may be none. */
public class OtherMatches {

  private final ConsentRows rows;
  private final Trainer trainer;

  public OtherMatches(ConsentRows rows, Trainer trainer) {
    this.rows = rows;
    this.trainer = trainer;
  }

  public void badAllMatch(User user) {
    boolean ok =
        rows.findByUser(user.id()).stream()
            .allMatch(c -> c.type() == Purpose.AI_TRAINING && c.granted());
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badNoneMatch(User user) {
    boolean ok =
        rows.findByUser(user.id()).stream()
            .noneMatch(c -> c.type() == Purpose.AI_TRAINING && !c.granted());
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath|ConsentForAnotherPurpose
    }
  }

  public void goodFilteredFirst(User user) {
    boolean ok =
        rows.findByUser(user.id()).stream()
            .filter(c -> c.type() == Purpose.AI_TRAINING)
            .anyMatch(ConsentRow::granted);
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badFilteredByOther(User user) {
    boolean ok =
        rows.findByUser(user.id()).stream()
            .filter(c -> c.type() == Purpose.PERSONALIZATION)
            .anyMatch(ConsentRow::granted);
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodFindFirst(User user) {
    boolean ok =
        rows.findByUser(user.id()).stream()
            .filter(c -> c.type() == Purpose.AI_TRAINING)
            .filter(ConsentRow::granted)
            .findFirst()
            .isPresent();
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badFindFirst(User user) {
    boolean ok =
        rows.findByUser(user.id()).stream()
            .filter(c -> c.type() == Purpose.AI_TRAINING)
            .filter(ConsentRow::granted)
            .findFirst()
            .isEmpty();
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodNewest(User user) {
    boolean ok =
        rows.newest(user.id())
            .filter(c -> c.type() == Purpose.AI_TRAINING)
            .map(ConsentRow::granted)
            .orElse(false);
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNewest(User user) {
    boolean ok =
        rows.newest(user.id())
            .filter(c -> c.type() == Purpose.AI_TRAINING)
            .map(ConsentRow::granted)
            .orElse(true);
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
