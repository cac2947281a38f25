package bench.guardrenamed;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.PersonalData;
import io.purposebound.annotations.Purposes;
import java.util.List;
import java.util.Map;

/** The object is one of several, or carries the consent itself. */
public class OneOfSeveral {

  private final ConsentService consents;
  private final Trainer trainer;

  public OneOfSeveral(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  static class Entry {
    @DataSubject User of;

    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
    boolean training;

    @PersonalData String words;

    boolean isTraining() {
      return training;
    }
  }

  static class Note {
    private User writer;
    private String words;

    @DataSubject
    User getWriter() {
      return writer;
    }

    void setWriter(User writer) {
      this.writer = writer;
    }

    @PersonalData
    String getWords() {
      return words;
    }
  }

  public void goodHolder(Entry e) {
    if (e.isTraining()) {
      trainer.learn(e.words); // EXPECT: none
    }
  }

  public void badHolder(Entry e, User other) {
    if (e.isTraining()) {
      e.of = other;
      trainer.learn(e.words); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodHolderReadBefore(Entry e, User other) {
    if (e.isTraining()) {
      String words = e.words;
      e.of = other;
      trainer.learn(words); // EXPECT: none
    }
  }

  public void goodGetter(Note n) {
    if (consents.allowsTraining(n.getWriter())) {
      trainer.learn(n.getWords()); // EXPECT: none
    }
  }

  public void badGetter(Note n, User other) {
    if (consents.allowsTraining(n.getWriter())) {
      n.setWriter(other);
      trainer.learn(n.getWords()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodEither(Draft a, Draft b, boolean first) {
    Draft d = first ? a : b;
    if (consents.allowsTraining(d.getOwner())) {
      trainer.learn(d.getText()); // EXPECT: none
    }
  }

  public void badEither(Draft a, Draft b, boolean first, User other) {
    Draft d = first ? a : b;
    if (consents.allowsTraining(d.getOwner())) {
      d.setOwner(other);
      trainer.learn(d.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badEitherByName(Draft a, Draft b, boolean first, User other) {
    Draft d = first ? a : b;
    if (consents.allowsTraining(d.getOwner())) {
      a.setOwner(other);
      trainer.learn(d.getText()); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath
    }
  }

  public void goodEitherSet(Draft a, Draft b, boolean first, User other) {
    Draft d = first ? a : b;
    d.setOwner(other);
    if (consents.allowsTraining(d.getOwner())) {
      trainer.learn(d.getText()); // EXPECT: none
    }
  }

  public void goodEitherMade(User one, User two, String text, boolean first) {
    Draft d = first ? new Draft(one, text) : new Draft(two, text);
    if (consents.allowsTraining(d.getOwner())) {
      trainer.learn(d.getText()); // EXPECT: none
    }
  }

  public void badEitherMade(User one, User two, User other, String text, boolean first) {
    Draft d = first ? new Draft(one, text) : new Draft(two, text);
    if (consents.allowsTraining(d.getOwner())) {
      d.setOwner(other);
      trainer.learn(d); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodEachSet(List<Draft> drafts, User other) {
    for (Draft d : drafts) {
      d.setOwner(other);
      if (consents.allowsTraining(d.getOwner())) {
        trainer.learn(d.getText()); // EXPECT: none
      }
    }
  }

  public void badEachSet(List<Draft> drafts, User other) {
    for (Draft d : drafts) {
      if (consents.allowsTraining(d.getOwner())) {
        d.setOwner(other);
        trainer.learn(d.getText()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void badAllThenSet(List<Draft> drafts, User other) {
    drafts.removeIf(d -> !consents.allowsTraining(d.getOwner()));
    for (Draft d : drafts) {
      d.setOwner(other);
    }
    trainer.learnAll(drafts); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath
  }

  public void goodAll(List<Draft> drafts) {
    drafts.removeIf(d -> !consents.allowsTraining(d.getOwner()));
    for (Draft d : drafts) {
      d.setLikes(0);
    }
    trainer.learnAll(drafts); // EXPECT: none
  }

  public void goodAllUnchanged(List<Draft> drafts) {
    drafts.removeIf(d -> !consents.allowsTraining(d.getOwner()));
    trainer.learnAll(drafts); // EXPECT: none
  }

  public void badByKey(Map<Long, Draft> drafts, User other) {
    Draft d = drafts.get(3L);
    if (consents.allowsTraining(d.getOwner())) {
      drafts.get(3L).setOwner(other);
      trainer.learn(d.getText()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badStream(List<Draft> drafts, User other) {
    drafts.stream()
        .filter(d -> consents.allowsTraining(d.getOwner()))
        .peek(d -> d.setOwner(other))
        .forEach(d -> trainer.learn(d.getText())); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath
  }
}
