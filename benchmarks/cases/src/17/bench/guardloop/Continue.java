package bench.guardloop;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Page;
import bench.model.Post;
import bench.model.User;
import bench.model.UserRepository;
import java.util.List;

/** Loops that pass over people who refused. */
public class Continue {

  private final ConsentService consents;
  private final UserRepository users;
  private final Trainer trainer;

  public Continue(ConsentService consents, UserRepository users, Trainer trainer) {
    this.consents = consents;
    this.users = users;
    this.trainer = trainer;
  }

  public void good() {
    for (User user : users.findAll()) {
      if (!consents.allowsTraining(user)) {
        continue;
      }
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badInverted() {
    for (User user : users.findAll()) {
      if (consents.allowsTraining(user)) {
        continue;
      }
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOtherReason() {
    for (User user : users.findAll()) {
      if (user.handle().isEmpty()) {
        continue;
      }
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodTwoReasons() {
    for (User user : users.findAll()) {
      if (user.handle().isEmpty()) {
        continue;
      }
      if (consents.refused(user, Purpose.AI_TRAINING)) {
        continue;
      }
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodLabelled(List<Page<Post>> pages) {
    outer:
    for (Page<Post> page : pages) {
      for (Post post : page.items()) {
        if (!consents.allowsTraining(post.author())) {
          continue outer;
        }
        trainer.learn(post.text()); // EXPECT: none
      }
    }
  }

  public void badLabelled(List<Page<Post>> pages) {
    outer:
    for (Page<Post> page : pages) {
      for (Post post : page.items()) {
        if (consents.allowsTraining(post.author())) {
          continue outer;
        }
        trainer.learn(post.text()); // EXPECT: CheckNotOnEveryPath
      }
    }
  }
}
