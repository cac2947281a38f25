package bench.guardfiltered;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.PostRepository;
import bench.model.User;
import io.purposebound.annotations.ConsentFiltered;
import io.purposebound.annotations.Purposes;
import java.util.List;

/** Parameters that hold only data of people who agreed; callers are not checked. */
public class Parameters {

  private final PostRepository posts;
  private final Trainer trainer;

  public Parameters(PostRepository posts, Trainer trainer) {
    this.posts = posts;
    this.trainer = trainer;
  }

  public void learn(@ConsentFiltered(purpose = Purposes.TRAIN_AI_SYSTEM) List<Post> batch) {
    for (Post post : batch) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void learnOne(@ConsentFiltered(purpose = Purposes.TRAIN_AI_SYSTEM) User user, User other) {
    trainer.learn(user.bio()); // EXPECT: none
    trainer.learn(other.bio()); // EXPECT: MissingConsentCheck|ConsentOfAnotherSubject
  }

  public void learnText(@ConsentFiltered(purpose = "analytics") String text) {
    trainer.learn(text); // EXPECT: ConsentForAnotherPurpose
  }

  public void callers(Post post) {
    learn(posts.findAll());
    learnText(post.text());
  }
}
