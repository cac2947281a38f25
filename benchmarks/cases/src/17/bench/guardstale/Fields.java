package bench.guardstale;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Fields that change between the check and the use. */
public class Fields {

  private User current;
  private final User owner;
  private final ConsentService consents;
  private final Trainer trainer;

  public Fields(User owner, ConsentService consents, Trainer trainer) {
    this.owner = owner;
    this.consents = consents;
    this.trainer = trainer;
  }

  static final class Cursor {
    User at;
  }

  public void goodFinal() {
    if (consents.allowsTraining(owner)) {
      trainer.learn(owner.bio()); // EXPECT: none
    }
  }

  public void goodUnchanged() {
    if (consents.allowsTraining(current)) {
      trainer.learn(current.bio()); // EXPECT: none
    }
  }

  public void badChanged(User next) {
    if (consents.allowsTraining(current)) {
      current = next;
      trainer.learn(current.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badOtherField() {
    if (consents.allowsTraining(owner)) {
      trainer.learn(current.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badChangedByCallee(User next) {
    if (consents.allowsTraining(current)) {
      moveTo(next);
      trainer.learn(current.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  private void moveTo(User next) {
    current = next;
  }

  public void goodCursor(Cursor cursor) {
    if (consents.allowsTraining(cursor.at)) {
      trainer.learn(cursor.at.bio()); // EXPECT: none
    }
  }

  public void badCursor(Cursor cursor, User next) {
    if (consents.allowsTraining(cursor.at)) {
      cursor.at = next;
      trainer.learn(cursor.at.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badTwoCursors(Cursor cursor, Cursor other) {
    if (consents.allowsTraining(cursor.at)) {
      trainer.learn(other.at.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
