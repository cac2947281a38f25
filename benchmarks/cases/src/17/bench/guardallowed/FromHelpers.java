package bench.guardallowed;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A helper makes the set. */
public class FromHelpers {

  private final ConsentService consents;
  private final Trainer trainer;

  public FromHelpers(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private Set<Long> allowedIds(List<User> people) {
    Set<Long> result = new HashSet<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        result.add(user.id());
      }
    }
    return result;
  }

  private Set<Long> idsOf(List<User> people) {
    Set<Long> result = new HashSet<>();
    for (User user : people) {
      result.add(user.id());
    }
    return result;
  }

  private void addIfAllowed(User user, Set<Long> target) {
    if (consents.allowsTraining(user)) {
      target.add(user.id());
    }
  }

  public void good(List<User> people, Post post) {
    if (allowedIds(people).contains(post.author().id())) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void bad(List<User> people, Post post) {
    if (idsOf(people).contains(post.author().id())) {
      trainer.learn(post.text()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodFilledByHelper(List<User> people, Post post) {
    Set<Long> allowed = new HashSet<>();
    for (User user : people) {
      addIfAllowed(user, allowed);
    }
    if (allowed.contains(post.author().id())) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void badOtherPost(List<User> people, Post post, Post other) {
    if (allowedIds(people).contains(other.author().id())) {
      trainer.learn(post.text()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
