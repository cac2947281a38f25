package bench.guardrows;

import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Photo;
import bench.model.User;

/** {@code anyMatch} over the rows of one person is a check. */
public class AnyMatch {

  private final ConsentRows rows;
  private final Trainer trainer;

  public AnyMatch(ConsentRows rows, Trainer trainer) {
    this.rows = rows;
    this.trainer = trainer;
  }

  public void good(User user) {
    if (rows.findByUser(user.id()).stream().anyMatch(c -> c.type() == Purpose.AI_TRAINING && c.granted())) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodNotRevoked(User user) {
    boolean ok =
        rows.findByUser(user.id()).stream()
            .anyMatch(
                c -> c.type() == Purpose.AI_TRAINING && c.granted() && c.revokedAt() == null);
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodFirstOrNull(User user) {
    ConsentRow row =
        rows.findByUser(user.id()).stream()
            .filter(c -> c.type() == Purpose.AI_TRAINING)
            .findFirst()
            .orElse(null);
    if (row != null && row.granted()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badFirstOrNull(User user) {
    ConsentRow row =
        rows.findByUser(user.id()).stream()
            .filter(c -> c.type() == Purpose.AI_TRAINING)
            .findFirst()
            .orElse(null);
    if (row == null || row.granted()) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
    ConsentRow other =
        rows.findByUser(user.id()).stream()
            .filter(c -> c.type() == Purpose.ANALYTICS)
            .findFirst()
            .orElse(null);
    if (other != null && other.granted()) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void badPurpose(User user) {
    boolean ok =
        rows.findByUser(user.id()).stream()
            .anyMatch(c -> c.type() == Purpose.ANALYTICS && c.granted());
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void badNoPurpose(User user) {
    if (rows.findByUser(user.id()).stream().anyMatch(ConsentRow::granted)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void badOtherUser(User user, User other) {
    boolean ok =
        rows.findByUser(other.id()).stream()
            .anyMatch(c -> c.type() == Purpose.AI_TRAINING && c.granted());
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badAllRows(User user) {
    boolean ok =
        rows.findAll().stream().anyMatch(c -> c.type() == Purpose.AI_TRAINING && c.granted());
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badRefusedRow(User user) {
    boolean ok =
        rows.findByUser(user.id()).stream()
            .anyMatch(c -> c.type() == Purpose.AI_TRAINING && !c.granted());
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOutcomeInverted(User user) {
    boolean ok =
        rows.findByUser(user.id()).stream()
            .anyMatch(c -> c.type() == Purpose.AI_TRAINING && c.granted());
    if (!ok) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodReturn(Photo photo) {
    boolean ok =
        rows.findByUser(photo.ownerId()).stream()
            .anyMatch(c -> c.granted() && c.type() == Purpose.AI_TRAINING);
    if (!ok) {
      return;
    }
    trainer.learn(photo.caption()); // EXPECT: none
  }

  public void badPhotoId(Photo photo) {
    boolean ok =
        rows.findByUser(photo.id()).stream()
            .anyMatch(c -> c.granted() && c.type() == Purpose.AI_TRAINING);
    if (!ok) {
      return;
    }
    trainer.learn(photo.caption()); // EXPECT: ConsentOfAnotherSubject
  }
}
