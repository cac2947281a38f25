package bench.policyopen;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** Package-private methods are judged by their calls. */
public final class Helper {

  private final ConsentService consents;
  private final Trainer trainer;

  public Helper(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void start(Post post) {
    if (!consents.allowsTraining(post.author())) {
      return;
    }
    feed(post);
    new Feeder(trainer).feed(post);
    new Feeder(trainer).feedInside(post);
  }

  private void feed(Post post) {
    trainer.learn(post.text()); // EXPECT: none
    deeper(post.text());
  }

  private void deeper(String text) {
    trainer.learn(text); // EXPECT: none
  }

  public static final class Feeder {

    private final Trainer trainer;

    public Feeder(Trainer trainer) {
      this.trainer = trainer;
    }

    public void feed(Post post) {
      trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
      trainer.learn(post.likes()); // EXPECT: none
    }

    void feedInside(Post post) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void unused(User user) {
    trainer.learn(user.email()); // EXPECT: MissingConsentCheck
    trainer.learn(user.id()); // EXPECT: none
  }
}
