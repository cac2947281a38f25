package bench.policyexclude;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

public class Ordinary {

  public void run(User user, Trainer trainer) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    trainer.learn(user.email()); // EXPECT: MissingConsentCheck
    trainer.learn(user.id()); // EXPECT: none
  }

  public void notGenerated(Post post, Trainer trainer) {
    trainer.learn(post.text()); // EXPECT: MissingConsentCheck
    trainer.learn(post.language()); // EXPECT: none
  }

  public void guarded(Post post, ConsentService consents, Trainer trainer) {
    if (consents.allowsTraining(post.author())) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }
}
