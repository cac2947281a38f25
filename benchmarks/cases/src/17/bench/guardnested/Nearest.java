package bench.guardnested;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Comment;
import bench.model.Message;
import bench.model.Post;

/** The nearest object on the data's path that names a person decides. */
public class Nearest {

  private final ConsentService consents;
  private final Trainer trainer;

  public Nearest(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodWriter(Comment comment) {
    if (consents.allowsTraining(comment.writer())) {
      trainer.learn(comment.body()); // EXPECT: none
    }
  }

  public void badWriterForPost(Comment comment) {
    if (consents.allowsTraining(comment.writer())) {
      trainer.learn(comment.post().text()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badAuthorForComment(Comment comment) {
    if (consents.allowsTraining(comment.post().author())) {
      trainer.learn(comment.body()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodAuthorForPost(Comment comment) {
    Post post = comment.post();
    if (consents.allowsTraining(post.author().id())) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void goodBoth(Comment comment) {
    if (consents.allowsTraining(comment.writer())
        && consents.allowsTraining(comment.post().author())) {
      trainer.learn(comment.post().text() + comment.body()); // EXPECT: none
    }
  }

  public void badWholeComment(Comment comment) {
    if (consents.allowsTraining(comment.writer())) {
      trainer.learn(comment); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodWholeComment(Comment comment) {
    if (consents.allowsTraining(comment.writer())
        && consents.allowsTraining(comment.post().author())) {
      trainer.learn(comment); // EXPECT: none
    }
  }

  public void badWholeMessage(Message message) {
    if (consents.allowsTraining(message.sender())) {
      trainer.learn(message.body()); // EXPECT: none
      trainer.learn(message); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodWholeMessage(Message message) {
    if (consents.allowsTraining(message.sender())
        && consents.allowsTraining(message.recipient())) {
      trainer.learn(message); // EXPECT: none
    }
  }
}
