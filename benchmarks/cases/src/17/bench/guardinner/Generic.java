package bench.guardinner;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Comment;
import bench.model.Message;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Generic helpers that are told how to get at the person. */
public class Generic {

  private final ConsentService consents;
  private final Trainer trainer;

  public Generic(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private <T> boolean agreed(T item, Function<T, User> person) {
    return consents.allowsTraining(person.apply(item));
  }

  private <T> List<T> agreedOnly(List<T> items, Function<T, User> person) {
    List<T> result = new ArrayList<>();
    for (T item : items) {
      if (consents.allowsTraining(person.apply(item))) {
        result.add(item);
      }
    }
    return result;
  }

  public void good(Post post) {
    if (agreed(post, Post::author)) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void bad(Message message) {
    if (agreed(message, Message::recipient)) {
      trainer.learn(message.body()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodSender(Message message) {
    if (agreed(message, m -> m.sender())) {
      trainer.learn(message.body()); // EXPECT: none
    }
  }

  public void goodList(List<Post> posts) {
    for (Post post : agreedOnly(posts, Post::author)) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void badList(List<Comment> comments) {
    for (Comment comment : agreedOnly(comments, c -> c.post().author())) {
      trainer.learn(comment.body()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
