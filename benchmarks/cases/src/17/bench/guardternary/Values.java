package bench.guardternary;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** The value to use is chosen by the check. */
public class Values {

  private final ConsentService consents;
  private final Trainer trainer;

  public Values(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user) {
    trainer.learn(consents.allowsTraining(user) ? user.bio() : ""); // EXPECT: none
  }

  public void bad(User user) {
    trainer.learn(consents.allowsTraining(user) ? "" : user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodNegated(User user) {
    trainer.learn(!consents.allowsTraining(user) ? null : user.bio()); // EXPECT: none
  }

  public void badNegated(User user) {
    trainer.learn(!consents.allowsTraining(user) ? user.bio() : null); // EXPECT: CheckNotOnEveryPath
  }

  public void badOtherCondition(Post post) {
    trainer.learn(post.likes() > 3 ? post.text() : ""); // EXPECT: MissingConsentCheck
  }

  public void badBothSides(User user) {
    trainer.learn(consents.allowsTraining(user) ? user.bio() : user.bio().trim()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodHandle(User user) {
    trainer.learn(consents.allowsTraining(user) ? user.bio() : user.handle()); // EXPECT: none
  }
}
