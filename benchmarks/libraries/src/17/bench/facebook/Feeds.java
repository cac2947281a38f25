package bench.facebook;

import bench.api.Trainer;
import com.restfb.Connection;
import com.restfb.FacebookClient;
import com.restfb.types.Post;
import com.restfb.types.User;
import java.util.List;

/** Reads what people posted, as the documentation of the client shows it. */
final class Feeds {
  private final Trainer trainer;
  private final FacebookClient client;

  Feeds(Trainer trainer, FacebookClient client) {
    this.trainer = trainer;
    this.client = client;
  }

  void bad() {
    Connection<Post> feed = client.fetchConnection("me/feed", Post.class);
    for (List<Post> page : feed) {
      for (Post post : page) {
        trainer.learn(post.getMessage()); // EXPECT: MissingConsentCheck
      }
    }
  }

  void badUser(User user) {
    trainer.learn(user.getEmail()); // EXPECT: MissingConsentCheck
  }

  void goodShares(Post post) {
    trainer.learn(post.getSharesCount()); // EXPECT: none
  }
}
