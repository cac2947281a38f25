package bench.guardrenamed;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** Whom a passed object is about changes between the check and the use. */
public class Given {

  private final ConsentService consents;
  private final Trainer trainer;
  private Draft current;

  public Given(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  interface Drafts {
    Draft byId(long id);

    List<Draft> all();
  }

  public void good(Draft draft) {
    if (consents.allowsTraining(draft.getOwner())) {
      draft.setLikes(2);
      trainer.learn(draft.getText()); // EXPECT: none
    }
  }

  public void badSetter(Draft draft, User other) {
    if (consents.allowsTraining(draft.getOwner())) {
      draft.setOwner(other);
      trainer.learn(draft.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badBefore(Draft draft, User other) {
    User old = draft.getOwner();
    draft.setOwner(other);
    if (consents.allowsTraining(old)) {
      trainer.learn(draft.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodBefore(Draft draft, User other) {
    draft.setOwner(other);
    if (consents.allowsTraining(draft.getOwner())) {
      trainer.learn(draft.getText()); // EXPECT: none
    }
  }

  public void badHelper(Draft draft, User other) {
    if (consents.allowsTraining(draft.getOwner())) {
      move(draft, other);
      trainer.learn(draft.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  private static void move(Draft d, User other) {
    d.setOwner(other);
  }

  public void badWhole(Draft draft, User other) {
    if (consents.allowsTraining(draft.getOwner())) {
      draft.setOwner(other);
      trainer.learn(draft); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badFetched(Drafts drafts, User other) {
    Draft draft = drafts.byId(3);
    if (consents.allowsTraining(draft.getOwner())) {
      draft.setOwner(other);
      trainer.learn(draft.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodFetched(Drafts drafts) {
    Draft draft = drafts.byId(3);
    if (consents.allowsTraining(draft.getOwner())) {
      draft.setText("");
      trainer.learn(draft.getText()); // EXPECT: none
    }
  }

  public void badEach(Drafts drafts, User other) {
    for (Draft d : drafts.all()) {
      if (consents.allowsTraining(d.getOwner())) {
        d.setOwner(other);
        trainer.learn(d.getText()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void badField(User other) {
    if (consents.allowsTraining(current.getOwner())) {
      current.setOwner(other);
      trainer.learn(current.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodField(User other, Draft second) {
    if (consents.allowsTraining(current.getOwner())) {
      current.setLikes(4);
      trainer.learn(current.getText()); // EXPECT: none
    }
  }

  public void badThenCallee(Draft draft, User other) {
    if (consents.allowsTraining(draft.getOwner())) {
      draft.setOwner(other);
      give(draft);
    }
  }

  private void give(Draft d) {
    trainer.learn(d.getText()); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodReadBefore(Draft draft, User other) {
    if (consents.allowsTraining(draft.getOwner())) {
      String text = draft.getText();
      draft.setOwner(other);
      trainer.learn(text); // EXPECT: none
    }
  }

  public void badSometimes(Draft draft, User other, boolean moved) {
    if (consents.allowsTraining(draft.getOwner())) {
      if (moved) {
        draft.setOwner(other);
      }
      trainer.learn(draft.getText()); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath
    }
  }
}
