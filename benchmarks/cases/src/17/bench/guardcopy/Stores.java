package bench.guardcopy;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** A copy that is made under the check is guarded, wherever it is used. */
public final class Stores {

  static final class Slot {
    User user;
    String text;
  }

  public void goodText(User user, ConsentService consents, Trainer trainer) {
    Slot slot = new Slot();
    if (consents.allowsTraining(user)) {
      slot.text = user.bio();
    }
    trainer.learn(slot.text); // EXPECT: none
  }

  public void badText(User user, ConsentService consents, Trainer trainer) {
    Slot slot = new Slot();
    slot.text = user.bio();
    if (!consents.allowsTraining(user)) {
      slot.user = null;
    }
    trainer.learn(slot.text); // EXPECT: CheckNotOnEveryPath
  }

  public void goodPerson(User user, ConsentService consents, Trainer trainer) {
    Slot slot = new Slot();
    if (consents.allowsTraining(user)) {
      slot.user = user;
    }
    if (slot.user != null) {
      trainer.learn(slot.user.bio()); // EXPECT: none
    }
  }

  public void badPerson(User user, User other, ConsentService consents, Trainer trainer) {
    Slot slot = new Slot();
    if (consents.allowsTraining(other)) {
      slot.user = user;
    }
    if (slot.user != null) {
      trainer.learn(slot.user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badOverwritten(User user, ConsentService consents, Trainer trainer) {
    Slot slot = new Slot();
    slot.text = user.bio();
    if (consents.allowsTraining(user)) {
      slot.text = "";
    }
    trainer.learn(slot.text); // EXPECT: CheckNotOnEveryPath
  }

  public void goodArray(User user, ConsentService consents, Trainer trainer) {
    String[] cells = new String[2];
    if (consents.allowsTraining(user)) {
      cells[0] = user.bio();
      cells[1] = user.email();
    }
    trainer.learn(cells); // EXPECT: none
  }

  public void badArray(User user, ConsentService consents, Trainer trainer) {
    String[] cells = new String[2];
    if (consents.allowsTraining(user)) {
      cells[0] = user.bio();
    }
    cells[1] = user.email();
    trainer.learn(cells); // EXPECT: CheckNotOnEveryPath
  }
}
