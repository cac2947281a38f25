package bench.guardallowed;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Comment;
import bench.model.Photo;
import bench.model.Post;
import bench.model.User;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of the ids of those who agreed. */
public class Ids {

  private final ConsentService consents;
  private final Trainer trainer;

  public Ids(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(List<User> people, List<Post> posts) {
    Set<Long> allowed = new HashSet<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        allowed.add(user.id());
      }
    }
    for (Post post : posts) {
      if (allowed.contains(post.author().id())) {
        trainer.learn(post.text()); // EXPECT: none
      }
    }
  }

  public void badEverybody(List<User> people, List<Post> posts) {
    Set<Long> known = new HashSet<>();
    for (User user : people) {
      known.add(user.id());
    }
    for (Post post : posts) {
      if (known.contains(post.author().id())) {
        trainer.learn(post.text()); // EXPECT: MissingConsentCheck
      }
    }
  }

  public void badRefused(List<User> people, List<Post> posts) {
    Set<Long> refused = new HashSet<>();
    for (User user : people) {
      if (!consents.allowsTraining(user)) {
        refused.add(user.id());
      }
    }
    for (Post post : posts) {
      if (refused.contains(post.author().id())) {
        trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
      }
    }
  }

  public void badNotContained(List<User> people, List<Post> posts) {
    Set<Long> allowed = new HashSet<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        allowed.add(user.id());
      }
    }
    for (Post post : posts) {
      if (!allowed.contains(post.author().id())) {
        trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
      }
    }
  }

  public void goodContinue(List<User> people, List<Photo> photos) {
    Set<Long> allowed = new HashSet<>();
    for (User user : people) {
      if (!consents.allowsTraining(user)) {
        continue;
      }
      allowed.add(user.id());
    }
    for (Photo photo : photos) {
      if (!allowed.contains(photo.ownerId())) {
        continue;
      }
      trainer.learn(photo.caption()); // EXPECT: none
    }
  }

  public void badPhotoId(List<User> people, List<Photo> photos) {
    Set<Long> allowed = new HashSet<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        allowed.add(user.id());
      }
    }
    for (Photo photo : photos) {
      if (allowed.contains(photo.id())) {
        trainer.learn(photo.caption()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void badOtherPerson(List<User> people, List<Comment> comments) {
    Set<Long> allowed = new HashSet<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        allowed.add(user.id());
      }
    }
    for (Comment comment : comments) {
      if (allowed.contains(comment.post().author().id())) {
        trainer.learn(comment.body()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void badAnalytics(List<User> people, List<Post> posts) {
    Set<Long> allowed = new HashSet<>();
    for (User user : people) {
      if (consents.allowsAnalytics(user)) {
        allowed.add(user.id());
      }
    }
    for (Post post : posts) {
      if (allowed.contains(post.author().id())) {
        trainer.learn(post.text()); // EXPECT: ConsentForAnotherPurpose
      }
    }
  }
}
