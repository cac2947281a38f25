package bench.guardhelper;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Comment;
import bench.model.Post;
import bench.model.User;

/** Static helpers that are given everything. */
public final class Statics {

  private Statics() {}

  static boolean allowed(ConsentService consents, User user) {
    return consents.granted(user, Purpose.AI_TRAINING);
  }

  static boolean allowedById(long id, ConsentService consents) {
    return consents.granted(id, Purpose.AI_TRAINING);
  }

  static boolean allowedFor(ConsentService consents, User user, Purpose purpose) {
    return consents.granted(user, purpose);
  }

  static boolean authorAllows(Post post, ConsentService consents) {
    return allowed(consents, post.author());
  }

  public static void good(User user, ConsentService consents, Trainer trainer) {
    if (allowed(consents, user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public static void bad(User user, User viewer, ConsentService consents, Trainer trainer) {
    if (allowed(consents, viewer)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public static void goodId(User user, ConsentService consents, Trainer trainer) {
    if (allowedById(user.id(), consents)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public static void badId(User user, User viewer, ConsentService consents, Trainer trainer) {
    if (allowedById(viewer.id(), consents)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public static void goodPurpose(User user, ConsentService consents, Trainer trainer) {
    if (allowedFor(consents, user, Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public static void badPurpose(User user, ConsentService consents, Trainer trainer) {
    if (allowedFor(consents, user, Purpose.PERSONALIZATION)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public static void goodAuthor(Post post, ConsentService consents, Trainer trainer) {
    if (authorAllows(post, consents)) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public static void badComment(Comment comment, ConsentService consents, Trainer trainer) {
    if (authorAllows(comment.post(), consents)) {
      trainer.learn(comment.body()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
