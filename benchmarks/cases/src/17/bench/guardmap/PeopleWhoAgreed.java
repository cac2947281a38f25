package bench.guardmap;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Maps that hold only people who agreed. */
public class PeopleWhoAgreed {

  private final ConsentService consents;
  private final Trainer trainer;

  public PeopleWhoAgreed(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodValues(List<User> people) {
    Map<Long, User> allowed = new HashMap<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        allowed.put(user.id(), user);
      }
    }
    for (User user : allowed.values()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badValues(List<User> people) {
    Map<Long, User> all = new HashMap<>();
    for (User user : people) {
      if (!consents.allowsTraining(user)) {
        System.err.println(user.id());
      }
      all.put(user.id(), user);
    }
    for (User user : all.values()) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodGet(List<User> people, long id) {
    Map<Long, User> allowed = new HashMap<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        allowed.put(user.id(), user);
      }
    }
    User found = allowed.get(id);
    if (found != null) {
      trainer.learn(found.bio()); // EXPECT: none
    }
  }

  public void goodKey(List<User> people, List<Post> posts) {
    Map<Long, String> allowed = new HashMap<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        allowed.put(user.id(), user.handle());
      }
    }
    for (Post post : posts) {
      if (allowed.containsKey(post.author().id())) {
        trainer.learn(post.text()); // EXPECT: none
      }
    }
  }

  public void badKey(List<User> people, List<Post> posts) {
    Map<Long, String> known = new HashMap<>();
    for (User user : people) {
      known.put(user.id(), user.handle());
    }
    for (Post post : posts) {
      if (known.containsKey(post.author().id())) {
        trainer.learn(post.text()); // EXPECT: MissingConsentCheck
      }
    }
  }
}
