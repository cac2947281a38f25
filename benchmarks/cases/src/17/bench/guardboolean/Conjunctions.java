package bench.guardboolean;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** The check beside other conditions in one {@code &&}. */
public class Conjunctions {

  private final ConsentService consents;
  private final Trainer trainer;

  public Conjunctions(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodFirst(Post post) {
    if (consents.granted(post.author(), Purpose.AI_TRAINING) && post.likes() > 10) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void goodLast(Post post, boolean open) {
    if (open && post.language().equals("en") && consents.allowsTraining(post.author())) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void goodThree(User user, boolean a, boolean b) {
    if (a && consents.allowsTraining(user) && b) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badElse(User user, boolean open) {
    if (open && consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    } else {
      trainer.learn(user.email()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badNegatedWhole(User user, boolean open) {
    if (!(open && consents.allowsTraining(user))) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badNegatedPart(User user, boolean open) {
    if (open && !consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  /** Both people agreed. */
  public void goodTwoPeople(User user, User other) {
    if (consents.allowsTraining(user) && consents.allowsTraining(other)) {
      trainer.learn(other.bio()); // EXPECT: none
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
