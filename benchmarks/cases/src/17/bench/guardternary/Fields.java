package bench.guardternary;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** Parts of one example, each chosen by its own check. */
public class Fields {

  private final ConsentService consents;
  private final Trainer trainer;

  public Fields(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  record Example(String text, String label) {}

  public void good(User user) {
    boolean ok = consents.allowsTraining(user);
    Example example = new Example(ok ? user.bio() : "", ok ? user.email() : "");
    trainer.learn(example); // EXPECT: none
  }

  public void bad(User user) {
    boolean ok = consents.allowsTraining(user);
    Example example = new Example(ok ? user.bio() : "", user.email());
    trainer.learn(example); // EXPECT: CheckNotOnEveryPath
  }

  public void goodConcatenated(Post post) {
    boolean ok = consents.allowsTraining(post.author());
    trainer.learn("post: " + (ok ? post.text() : "withheld")); // EXPECT: none
  }

  public void badConcatenated(Post post) {
    boolean ok = consents.allowsTraining(post.author());
    trainer.learn("post: " + (ok ? "withheld" : post.text())); // EXPECT: CheckNotOnEveryPath
  }
}
