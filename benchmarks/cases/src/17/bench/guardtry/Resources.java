package bench.guardtry;

import bench.api.ConsentRefused;
import bench.api.ConsentService;
import bench.api.CorpusFactory;
import bench.api.CorpusWriter;
import bench.api.Purpose;
import bench.model.User;
import java.util.List;

/** Corpora that are closed at the end. */
public class Resources {

  private final ConsentService consents;
  private final CorpusFactory corpora;

  public Resources(ConsentService consents, CorpusFactory corpora) {
    this.consents = consents;
    this.corpora = corpora;
  }

  public void good(List<User> people) {
    try (CorpusWriter corpus = corpora.open("bios")) {
      for (User user : people) {
        if (consents.allowsTraining(user)) {
          corpus.writeLine(user.bio()); // EXPECT: none
        }
      }
    }
  }

  public void bad(List<User> people) {
    try (CorpusWriter corpus = corpora.open("bios")) {
      for (User user : people) {
        corpus.writeLine(user.bio()); // EXPECT: MissingConsentCheck
      }
    }
  }

  public void goodThrowing(User user) {
    try (CorpusWriter corpus = corpora.open("bios")) {
      consents.require(user, Purpose.AI_TRAINING);
      corpus.writeLine(user.bio()); // EXPECT: none
    }
  }

  public void badCaught(User user) {
    try (CorpusWriter corpus = corpora.open("bios")) {
      consents.require(user, Purpose.AI_TRAINING);
      corpus.writeLine(user.email()); // EXPECT: none
    } catch (ConsentRefused e) {
      try (CorpusWriter corpus = corpora.open("rest")) {
        corpus.writeLine(user.bio()); // EXPECT: CheckNotOnEveryPath
      }
    }
  }

  public void goodAskedOutside(User user) {
    if (!consents.allowsTraining(user)) {
      return;
    }
    try (CorpusWriter corpus = corpora.open("bios")) {
      corpus.writeLine(user.bio()); // EXPECT: none
    }
  }
}
