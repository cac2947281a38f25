package bench.guardternary;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** The chosen value is kept in a local first: it was read under the check. */
public class Locals {

  private final ConsentService consents;
  private final Trainer trainer;

  public Locals(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user) {
    String text = consents.allowsTraining(user) ? user.bio() : null;
    if (text != null) {
      trainer.learn(text); // EXPECT: none
    }
  }

  public void goodUnconditional(User user) {
    String text = consents.allowsTraining(user) ? user.bio() : "";
    trainer.learn(text); // EXPECT: none
  }

  public void bad(User user) {
    String text = consents.allowsTraining(user) ? user.handle() : user.bio();
    trainer.learn(text); // EXPECT: CheckNotOnEveryPath
  }

  public void goodSecond(Post post) {
    String text = post.likes() < 3 ? "" : consents.allowsTraining(post.author()) ? post.text() : "";
    trainer.learn(text); // EXPECT: none
  }

  public void badSecond(Post post) {
    boolean ok = consents.allowsTraining(post.author());
    String text = post.likes() < 3 ? post.text() : ok ? post.text() : "";
    trainer.learn(text); // EXPECT: CheckNotOnEveryPath
  }

  public void goodCopied(User user) {
    String bio = user.bio();
    String text = consents.allowsTraining(user) ? bio.trim() : "";
    trainer.learn(text); // EXPECT: none
  }

  public void badCopied(User user) {
    String bio = user.bio();
    String text = consents.allowsTraining(user) ? "" : bio.trim();
    trainer.learn(text); // EXPECT: CheckNotOnEveryPath
  }
}
