package bench.guardboolean;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** {@code &&} and {@code ||} in one condition. */
public class Mixed {

  private final ConsentService consents;
  private final Trainer trainer;

  public Mixed(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user, boolean a, boolean b) {
    if ((a || b) && consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user, boolean a, boolean b) {
    if (a || b && consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodOnBothSides(User user, boolean a) {
    if (a && consents.allowsTraining(user) || !a && consents.granted(user, Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOnOneSide(User user, boolean a) {
    if (a && consents.allowsTraining(user) || !a && consents.allowsAnalytics(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodNested(Post post, boolean a, boolean b, boolean c) {
    if (a && (b || c) && (post.likes() > 3 || c) && consents.allowsTraining(post.author())) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void badNested(Post post, boolean a, boolean b, boolean c) {
    if (a && (b || (post.likes() > 3 || c) && consents.allowsTraining(post.author()))) {
      trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
    }
  }

  /** The condition that was refused above is asked again below. */
  public void goodAgain(User user, boolean a) {
    if (a || consents.allowsTraining(user)) {
      if (consents.allowsTraining(user)) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }
}
