package bench.guardentry;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.PostMapping;

/** What a framework calls is an entry, even when the program calls it too. */
public class Handlers {

  private final ConsentService consents;
  private final Trainer trainer;

  public Handlers(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  @PostMapping("/learn")
  public void plain(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  @PostMapping("/ask")
  public void asking(User user) {
    if (consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  @PostMapping("/both")
  public void alsoCalled(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  @EventListener
  public void onPost(Post post) {
    trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
  }

  @EventListener
  public void onAskedPost(Post post) {
    consents.require(post.author(), Purpose.AI_TRAINING);
    trainer.learn(post.text()); // EXPECT: none
  }

  public void ordinary(Post post) {
    trainer.learn(post.text()); // EXPECT: none
  }

  public void start(User user, Post post) {
    if (consents.allowsTraining(user)) {
      alsoCalled(user);
    }
    if (consents.allowsTraining(post.author())) {
      onPost(post);
      ordinary(post);
    }
  }
}
