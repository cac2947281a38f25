package bench.guardambient;

import bench.api.Purpose;
import bench.api.Session;
import bench.api.Trainer;
import bench.model.HealthNote;
import bench.model.Post;
import io.purposebound.annotations.PersonalData;

/** The check speaks for whoever is there now. */
public class Requests {

  private final Session session;
  private final Trainer trainer;

  public Requests(Session session, Trainer trainer) {
    this.session = session;
    this.trainer = trainer;
  }

  public void goodArgument(@PersonalData String prompt) {
    if (session.trainingAllowedHere()) {
      trainer.learn(prompt); // EXPECT: none
    }
  }

  public void badArgument(@PersonalData String prompt) {
    trainer.learn(prompt); // EXPECT: MissingConsentCheck
  }

  public void goodUser() {
    if (session.trainingAllowedHere()) {
      trainer.learn(session.user().bio()); // EXPECT: none
      trainer.learn(session.user()); // EXPECT: none
    }
  }

  public void badInverted() {
    if (!session.trainingAllowedHere()) {
      trainer.learn(session.user().bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodDraft(Post draft) {
    if (session.allowedHere(Purpose.AI_TRAINING)) {
      trainer.learn(draft.text()); // EXPECT: none
    }
  }

  public void badDraftPurpose(Post draft) {
    if (session.allowedHere(Purpose.PERSONALIZATION)) {
      trainer.learn(draft.text()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodStored(Post draft) {
    boolean allowed = session.allowedHere(Purpose.AI_TRAINING);
    if (!allowed) {
      return;
    }
    trainer.learn(draft.text()); // EXPECT: none
  }

  public void badEither(Post draft, boolean open) {
    if (open || session.trainingAllowedHere()) {
      trainer.learn(draft.text()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badBasis(HealthNote note) {
    if (session.trainingAllowedHere()) {
      trainer.learn(note.diagnosis()); // EXPECT: InsufficientLegalBasis
    }
  }
}
