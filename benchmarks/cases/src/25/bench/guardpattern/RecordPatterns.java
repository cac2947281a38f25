package bench.guardpattern;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Comment;
import bench.model.Friendship;
import bench.model.Message;
import bench.model.Photo;
import bench.model.Post;
import bench.model.User;

/** Deconstructed posts, comments and friendships. */
public class RecordPatterns {

  private final ConsentService consents;
  private final Trainer trainer;

  public RecordPatterns(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void instance(Object item) {
    if (item instanceof Post(long id, User author, String text, String language, int likes)
        && consents.allowsTraining(author)) {
      trainer.learn(text); // EXPECT: none
      trainer.learn(language + likes + id); // EXPECT: none
    }
  }

  public void unasked(Object item) {
    if (item instanceof Post(long id, User author, String text, String language, int likes)) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    }
  }

  public void early(Object item) {
    if (!(item instanceof Message(long id, User sender, User recipient, String body))) {
      return;
    }
    if (!consents.allowsTraining(sender)) {
      return;
    }
    trainer.learn(body); // EXPECT: none
  }

  public void recipient(Object item) {
    if (item instanceof Message(var id, var sender, var recipient, var body)
        && consents.allowsTraining(recipient)) {
      trainer.learn(body); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void labels(Object item) {
    switch (item) {
      case Comment(long id, Post post, User writer, String body)
          when consents.allowsTraining(writer) -> trainer.learn(body); // EXPECT: none
      case Comment(long id, Post post, User writer, String body)
          when consents.allowsTraining(post.author()) -> trainer.learn(body); // EXPECT: ConsentOfAnotherSubject
      case Friendship(User first, User second) when consents.allowsTraining(first) -> {
        trainer.learn(first.bio()); // EXPECT: none
        trainer.learn(second.bio()); // EXPECT: ConsentOfAnotherSubject
      }
      default -> {}
    }
  }

  public void nested(Object item) {
    if (item instanceof Comment(var id, Post(var postId, var author, var text, _, _), var writer, var body)
        && consents.allowsTraining(author)) {
      trainer.learn(text); // EXPECT: none
      trainer.learn(body); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void ids(Object item) {
    if (item instanceof Photo(long id, long ownerId, byte[] pixels, String caption)) {
      if (consents.allowsTraining(ownerId)) {
        trainer.learn(pixels); // EXPECT: none
      }
      if (consents.allowsTraining(id)) {
        trainer.learn(caption); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }
}
