package bench.guardspel;

import bench.api.Purpose;
import bench.model.Post;
import bench.model.User;
import org.springframework.stereotype.Component;

/** A bean without a name of its own; its methods are helpers around the check. */
@Component
public class TrainingRules {

  private final ConsentBook book;

  public TrainingRules(ConsentBook book) {
    this.book = book;
  }

  public boolean mayTrain(User user) {
    return user != null && book.allows(user, Purpose.AI_TRAINING);
  }

  public boolean mayTrainOn(Post post) {
    return book.allows(post.author(), Purpose.AI_TRAINING);
  }

  public boolean failsOpen(User user) {
    return user.handle().isEmpty() || book.allows(user, Purpose.AI_TRAINING);
  }
}
