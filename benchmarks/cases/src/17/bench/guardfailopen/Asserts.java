package bench.guardfailopen;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** Assertions can be off. */
public class Asserts {

  private final ConsentService consents;
  private final Trainer trainer;

  public Asserts(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void bad(User user) {
    assert consents.allowsTraining(user);
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badWithMessage(Post post) {
    assert consents.granted(post.author(), Purpose.AI_TRAINING) : "no consent";
    trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
  }

  public void badAssertedLocal(User user) {
    boolean allowed = consents.allowsTraining(user);
    assert allowed;
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodAskedToo(User user) {
    assert user != null;
    if (consents.allowsTraining(user)) {
      assert user.id() > 0;
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badAssertAndElse(User user) {
    assert consents.allowsTraining(user);
    if (user.id() > 0) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    } else {
      consents.require(user, Purpose.AI_TRAINING);
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
