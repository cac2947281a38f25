package bench.guardmap;

import bench.api.Consent;
import bench.api.ConsentRegistry;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.Comment;
import bench.model.Post;
import bench.model.User;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Consents kept in a map by person. */
public class ConsentsByPerson {

  private final ConsentRegistry registry;
  private final Trainer trainer;

  public ConsentsByPerson(ConsentRegistry registry, Trainer trainer) {
    this.registry = registry;
    this.trainer = trainer;
  }

  public void good(User user, Map<Long, Consent> byUser) {
    if (byUser.get(user.id()).training()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOther(User user, User other, Map<Long, Consent> byUser) {
    if (byUser.get(other.id()).training()) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodNullTested(User user, Map<Long, Consent> byUser) {
    Consent consent = byUser.get(user.id());
    if (consent != null && consent.allows(Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNullTested(User user, Map<Long, Consent> byUser) {
    Consent consent = byUser.get(user.id());
    if (consent == null || consent.allows(Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badPurpose(User user, Map<Long, Consent> byUser) {
    Consent consent = byUser.get(user.id());
    if (consent != null && consent.allows(Purpose.ANALYTICS)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void badOnlyThere(User user, Map<Long, Consent> byUser) {
    if (byUser.containsKey(user.id())) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void goodByPerson(Post post, Map<User, Consent> byUser) {
    if (byUser.get(post.author()).training()) {
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void badByPerson(Comment comment, Map<User, Consent> byUser) {
    if (byUser.get(comment.post().author()).training()) {
      trainer.learn(comment.body()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodOptional(User user, Map<Long, Consent> byUser) {
    if (Optional.ofNullable(byUser.get(user.id())).map(Consent::training).orElse(false)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOptional(User user, Map<Long, Consent> byUser) {
    if (Optional.ofNullable(byUser.get(user.id())).map(Consent::training).orElse(true)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badConstantKey(User user, Map<String, Consent> byRole) {
    if (byRole.get("admin").training()) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodFilled(List<User> people) {
    Map<Long, Consent> byUser = new HashMap<>();
    for (User user : people) {
      byUser.put(user.id(), registry.of(user));
    }
    for (User user : people) {
      if (byUser.get(user.id()).training()) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }
}
