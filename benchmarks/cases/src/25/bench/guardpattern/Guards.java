package bench.guardpattern;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Comment;
import bench.model.Post;
import bench.model.User;

/** Pattern labels with {@code when}. */
public class Guards {

  private final ConsentService consents;
  private final Trainer trainer;

  public Guards(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void statement(Object item) {
    switch (item) {
      case User user when consents.allowsTraining(user) -> trainer.learn(user.bio()); // EXPECT: none
      case User user -> trainer.learn(user.email()); // EXPECT: CheckNotOnEveryPath
      case Post post when post.likes() > 3 -> trainer.learn(post.text()); // EXPECT: MissingConsentCheck
      default -> {}
    }
  }

  public void negated(Object item) {
    switch (item) {
      case Post post when !consents.allowsTraining(post.author()) -> trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
      case Post post -> trainer.learn(post.text()); // EXPECT: none
      default -> {}
    }
  }

  public void combined(Object item) {
    switch (item) {
      case Post post when post.likes() > 3 && consents.allowsTraining(post.author()) ->
          trainer.learn(post.text()); // EXPECT: none
      case Comment comment when comment.id() > 3 || consents.allowsTraining(comment.writer()) ->
          trainer.learn(comment.body()); // EXPECT: CheckNotOnEveryPath
      case null, default -> {}
    }
  }

  public String expression(Object item) {
    String text =
        switch (item) {
          case User user when consents.allowsTraining(user) -> user.bio();
          case User user -> user.handle();
          default -> "";
        };
    trainer.learn(text); // EXPECT: none
    return text;
  }

  public String badExpression(Object item) {
    String text =
        switch (item) {
          case User user when consents.allowsTraining(user) -> user.handle();
          case User user -> user.bio();
          default -> "";
        };
    trainer.learn(text); // EXPECT: CheckNotOnEveryPath
    return text;
  }

  public void otherPerson(Object item, User viewer) {
    switch (item) {
      case User user when consents.allowsTraining(viewer) -> trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
      default -> {}
    }
  }
}
