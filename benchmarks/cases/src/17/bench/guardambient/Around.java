package bench.guardambient;

import bench.api.Purpose;
import bench.api.Session;
import bench.api.Trainer;
import bench.model.Post;

/** The ambient check above, below and in helpers. */
public class Around {

  private final Session session;
  private final Trainer trainer;

  public Around(Session session, Trainer trainer) {
    this.session = session;
    this.trainer = trainer;
  }

  private boolean here() {
    return session.trainingAllowedHere();
  }

  private void demand() {
    if (!session.allowedHere(Purpose.AI_TRAINING)) {
      throw new IllegalStateException("not allowed here");
    }
  }

  private void learn(Post draft) {
    trainer.learn(draft.text()); // EXPECT: none
  }

  public void goodHelper(Post draft) {
    if (here()) {
      trainer.learn(draft.text()); // EXPECT: none
    }
  }

  public void badHelper(Post draft) {
    if (!here()) {
      trainer.learn(draft.text()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodDemand(Post draft) {
    demand();
    trainer.learn(draft.text()); // EXPECT: none
  }

  public void badDemandLate(Post draft) {
    trainer.learn(draft.text()); // EXPECT: MissingConsentCheck
    demand();
  }

  public void goodCaller(Post draft) {
    if (session.trainingAllowedHere()) {
      learn(draft);
    }
  }

  public void goodLambda(Post draft) {
    if (session.trainingAllowedHere()) {
      Runnable job = () -> trainer.learn(draft.text()); // EXPECT: none
      job.run();
    }
  }
}
