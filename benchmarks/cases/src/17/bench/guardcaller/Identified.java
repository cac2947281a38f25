package bench.guardcaller;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.PostRepository;
import bench.model.User;
import bench.model.UserRepository;
import java.util.List;

/** The callee gets an id, a post or a text. */
public class Identified {

  private final ConsentService consents;
  private final UserRepository users;
  private final PostRepository posts;
  private final Trainer trainer;

  public Identified(
      ConsentService consents, UserRepository users, PostRepository posts, Trainer trainer) {
    this.consents = consents;
    this.users = users;
    this.posts = posts;
    this.trainer = trainer;
  }

  public void goodId(long id) {
    if (consents.allowsTraining(id)) {
      learnOf(id);
    }
  }

  private void learnOf(long id) {
    trainer.learn(users.byId(id).bio()); // EXPECT: none
  }

  public void badId(long id, long otherId) {
    if (consents.allowsTraining(id)) {
      learnOfOther(otherId);
    }
  }

  private void learnOfOther(long id) {
    trainer.learn(users.byId(id).bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodPost(Post post) {
    if (consents.allowsTraining(post.author())) {
      learnPost(post);
    }
  }

  private void learnPost(Post post) {
    trainer.learn(post.text()); // EXPECT: none
  }

  public void badPost(Post post, Post other) {
    if (consents.allowsTraining(other.author())) {
      learnOtherPost(post);
    }
  }

  private void learnOtherPost(Post post) {
    trainer.learn(post.text()); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodAuthorsPosts(User author) {
    if (consents.allowsTraining(author)) {
      learnPosts(posts.findByAuthor(author));
    }
  }

  private void learnPosts(List<Post> found) {
    for (Post post : found) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void badText(Post post) {
    String text = post.text();
    if (post.likes() > 3) {
      learnText(text);
    }
  }

  private void learnText(String text) {
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }
}
