package bench.guardrenamed;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;

/** Whom an object made here is about changes between the check and the use. */
public class MadeHere {

  private final ConsentService consents;
  private final Trainer trainer;
  private Draft kept;

  public MadeHere(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user, String text) {
    Draft draft = new Draft(user, text);
    if (consents.allowsTraining(draft.getOwner())) {
      draft.setLikes(3);
      trainer.learn(draft.getText()); // EXPECT: none
    }
  }

  public void badBySetter(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    if (consents.allowsTraining(draft.getOwner())) {
      draft.setOwner(other);
      trainer.learn(draft.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badByArgument(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    if (consents.allowsTraining(user)) {
      draft.setOwner(other);
      trainer.learn(draft.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodNewOwnerAsked(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    draft.setOwner(other);
    if (consents.allowsTraining(other)) {
      trainer.learn(draft.getText()); // EXPECT: none
    }
  }

  public void goodNewOwnerAskedThroughIt(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    draft.setOwner(other);
    if (consents.allowsTraining(draft.getOwner())) {
      trainer.learn(draft.getText()); // EXPECT: none
    }
  }

  public void badOldOwnerAsked(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    draft.setOwner(other);
    if (consents.allowsTraining(user)) {
      trainer.learn(draft.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badWhole(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    if (consents.allowsTraining(draft.getOwner())) {
      draft.setOwner(other);
      trainer.learn(draft); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badBuilder(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    if (consents.allowsTraining(user)) {
      trainer.learn(draft.withOwner(other).getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodBuilder(User user, String text) {
    Draft draft = new Draft();
    draft.setText(text);
    if (consents.allowsTraining(user)) {
      trainer.learn(draft.withOwner(user).getText()); // EXPECT: none
    }
  }

  public void badAlias(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    Draft same = draft;
    if (consents.allowsTraining(draft.getOwner())) {
      same.setOwner(other);
      trainer.learn(draft.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badInList(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    List<Draft> all = new ArrayList<>();
    all.add(draft);
    if (consents.allowsTraining(user)) {
      all.get(0).setOwner(other);
      trainer.learn(draft.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badByHelper(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    if (consents.allowsTraining(user)) {
      move(draft, other);
      trainer.learn(draft.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  private void move(Draft d, User to) {
    d.setOwner(to);
  }

  public void badSometimes(User user, User other, String text, boolean shared) {
    Draft draft = new Draft(user, text);
    if (consents.allowsTraining(user)) {
      if (shared) {
        draft.setOwner(other);
      }
      trainer.learn(draft.getText()); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath
    }
  }

  public void goodBothAsked(User user, User other, String text, boolean shared) {
    Draft draft = new Draft(user, text);
    if (consents.allowsTraining(user) && consents.allowsTraining(other)) {
      if (shared) {
        draft.setOwner(other);
      }
      trainer.learn(draft.getText()); // EXPECT: none
    }
  }

  public void goodReadBefore(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    if (consents.allowsTraining(user)) {
      String line = draft.getText();
      draft.setOwner(other);
      trainer.learn(line); // EXPECT: none
    }
  }

  public void goodParent(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    Draft parent = new Draft(other, text);
    draft.setParent(parent);
    if (consents.allowsTraining(user)) {
      draft.setParent(null);
      trainer.learn(draft.getText()); // EXPECT: none
    }
  }

  public void badParent(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    draft.setParent(new Draft(user, text));
    if (consents.allowsTraining(user)) {
      draft.getParent().setOwner(other);
      trainer.learn(draft.getParent().getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodOtherDraft(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    Draft second = new Draft(user, text);
    if (consents.allowsTraining(user)) {
      second.setOwner(other);
      trainer.learn(draft.getText()); // EXPECT: none
    }
  }

  public void badInLoop(List<User> users, String text) {
    Draft draft = new Draft();
    draft.setText(text);
    for (User u : users) {
      if (consents.allowsTraining(u)) {
        draft.setOwner(u);
      }
    }
    trainer.learn(draft.getText()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
  }

  public void goodInLoop(List<User> users) {
    Draft draft = new Draft();
    for (User u : users) {
      draft.setOwner(u);
      draft.setText(u.bio());
      if (consents.allowsTraining(draft.getOwner())) {
        trainer.learn(draft.getText()); // EXPECT: none
      }
    }
  }

  public void badInLoopLate(List<User> users) {
    Draft draft = new Draft();
    for (User u : users) {
      boolean ok = draft.getOwner() != null && consents.allowsTraining(draft.getOwner());
      draft.setOwner(u);
      if (ok) {
        trainer.learn(draft.getText()); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath
      }
    }
  }

  public void badLambda(User user, User other, String text) {
    Draft draft = new Draft(user, text);
    if (consents.allowsTraining(user)) {
      Runnable change = () -> draft.setOwner(other);
      change.run();
      trainer.learn(draft.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badField(User user, User other, String text) {
    kept = new Draft(user, text);
    if (consents.allowsTraining(kept.getOwner())) {
      kept.setOwner(other);
      trainer.learn(kept.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
