package bench.guardhelper;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** Helpers that return the outcome together with something else. */
public class Combined {

  private final ConsentService consents;
  private final Trainer trainer;

  public Combined(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private boolean longAndAllowed(Post post) {
    return post.likes() > 3 && consents.allowsTraining(post.author());
  }

  private boolean longOrAllowed(Post post) {
    return post.likes() > 3 || consents.allowsTraining(post.author());
  }

  private boolean usable(Post post) {
    if (post.language().isEmpty()) {
      return false;
    }
    if (!consents.allowsTraining(post.author())) {
      return false;
    }
    return post.likes() >= 0;
  }

  private boolean usableOrOld(Post post) {
    if (post.id() < 1000) {
      return true;
    }
    return consents.allowsTraining(post.author());
  }

  private boolean both(User first, User second) {
    return consents.allowsTraining(first) && consents.allowsTraining(second);
  }

  public void goodAnd(Post post) {
    if (longAndAllowed(post)) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void badOr(Post post) {
    if (longOrAllowed(post)) {
      trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodUsable(Post post) {
    if (usable(post)) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void badUsableOrOld(Post post) {
    if (usableOrOld(post)) {
      trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodBoth(User first, User second) {
    if (both(first, second)) {
      trainer.learn(first.bio() + second.bio()); // EXPECT: none
    }
  }

  public void badThird(User first, User second, User third) {
    if (both(first, second)) {
      trainer.learn(third.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badOtherPost(Post post, Post other) {
    if (usable(post)) {
      trainer.learn(other.text()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
