package bench.guardstored;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** A record that asks in its constructor, and one in which a setting stands in for the person. */
public final class ByRecord {

  record Candidate(User user, boolean allowed) {
    static Candidate of(User user, ConsentService consents) {
      return new Candidate(user, consents.allowsTraining(user));
    }
  }

  record Draft(User user, boolean urgent) {}

  public void good(User user, ConsentService consents, Trainer trainer) {
    Candidate candidate = Candidate.of(user, consents);
    if (candidate.allowed()) {
      trainer.learn(candidate.user().bio()); // EXPECT: none
    }
  }

  public void bad(User user, ConsentService consents, Trainer trainer) {
    Candidate candidate = Candidate.of(user, consents);
    if (!candidate.allowed()) {
      trainer.learn(candidate.user().bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodLocalRecord(User user, ConsentService consents, Trainer trainer) {
    Candidate candidate = new Candidate(user, consents.granted(user, Purpose.AI_TRAINING));
    if (candidate.allowed()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOther(User user, User other, ConsentService consents, Trainer trainer) {
    Candidate candidate = new Candidate(user, consents.granted(other, Purpose.AI_TRAINING));
    if (candidate.allowed()) {
      trainer.learn(candidate.user().bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badSetting(User user, boolean urgent, Trainer trainer) {
    Draft draft = new Draft(user, urgent);
    if (draft.urgent()) {
      trainer.learn(draft.user().bio()); // EXPECT: MissingConsentCheck
    }
  }
}
