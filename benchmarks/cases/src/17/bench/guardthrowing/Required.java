package bench.guardthrowing;

import bench.api.ConsentRefused;
import bench.api.ConsentService;
import bench.api.ConsentToken;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** The service's own throwing checks, behind helpers. */
public class Required {

  private final ConsentService consents;
  private final Trainer trainer;

  public Required(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private void author(Post post) {
    consents.require(post.author(), Purpose.AI_TRAINING);
  }

  private User checked(User user) {
    consents.require(user, Purpose.AI_TRAINING);
    return user;
  }

  private void quietly(User user) {
    try {
      consents.require(user, Purpose.AI_TRAINING);
    } catch (ConsentRefused e) {
      Thread.yield();
    }
  }

  private void translated(User user) {
    try {
      consents.require(user, Purpose.AI_TRAINING);
    } catch (ConsentRefused e) {
      throw new IllegalStateException(e);
    }
  }

  public void good(Post post) {
    author(post);
    trainer.learn(post.text()); // EXPECT: none
  }

  public void badOther(Post post, Post other) {
    author(other);
    trainer.learn(post.text()); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodReturned(User user) {
    trainer.learn(checked(user).bio()); // EXPECT: none
  }

  public void goodReturnedKept(User user) {
    User sure = checked(user);
    trainer.learn(sure.bio()); // EXPECT: none
    trainer.learn(user.email()); // EXPECT: none
  }

  public void badQuietly(User user) {
    quietly(user);
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodTranslated(User user) {
    translated(user);
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void goodToken(User user) {
    ConsentToken token = consents.demandTraining(user);
    if (token != null) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badTokenOfOther(User user, User other) {
    consents.demandTraining(other);
    trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void badPurpose(User user) {
    consents.require(user, Purpose.ANALYTICS);
    trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
  }
}
