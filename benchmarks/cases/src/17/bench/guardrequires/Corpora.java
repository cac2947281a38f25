package bench.guardrequires;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.Purposes;
import io.purposebound.annotations.RequiresConsent;

/** A class all of whose public methods demand it, and an interface that says so. */
public class Corpora {

  private final ConsentService consents;
  private final Trainer trainer;

  public Corpora(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  /** What may be learnt from. */
  @RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM)
  public interface Corpus {
    void add(User user);

    void addText(String text);
  }

  static final class ListCorpus implements Corpus {
    private final Trainer trainer;

    ListCorpus(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public void add(User user) {
      trainer.learn(user.bio()); // EXPECT: none
    }

    @Override
    public void addText(String text) {
      trainer.learn(text); // EXPECT: none
    }
  }

  public void good(User user, Corpus corpus) {
    if (consents.allowsTraining(user)) {
      corpus.add(user); // EXPECT: none
      corpus.addText(user.email()); // EXPECT: none
    }
  }

  public void bad(User user, Corpus corpus) {
    corpus.add(user); // EXPECT: MissingConsentCheck
    corpus.addText(user.email()); // EXPECT: MissingConsentCheck
    corpus.addText(user.handle()); // EXPECT: none
  }

  public void badOther(User user, User other, Corpus corpus) {
    if (consents.allowsTraining(other)) {
      corpus.add(user); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodKnown(User user) {
    if (consents.allowsTraining(user)) {
      new ListCorpus(trainer).add(user); // EXPECT: none
    }
  }
}
