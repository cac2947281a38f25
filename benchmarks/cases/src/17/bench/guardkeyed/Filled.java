package bench.guardkeyed;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Friendship;
import bench.model.User;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Maps that were seen filled. */
public class Filled {

  private final ConsentService consents;
  private final Trainer trainer;

  public Filled(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodOwnKey(List<User> people, long id) {
    Map<Long, User> byId = new HashMap<>();
    for (User user : people) {
      byId.put(user.id(), user);
    }
    if (consents.allowsTraining(id)) {
      trainer.learn(byId.get(id).bio()); // EXPECT: none
    }
  }

  public void badOtherPerson(List<Friendship> pairs, long id) {
    Map<Long, User> friendOf = new HashMap<>();
    for (Friendship pair : pairs) {
      friendOf.put(pair.first().id(), pair.second());
    }
    if (consents.allowsTraining(id)) {
      trainer.learn(friendOf.get(id).bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badSwapped(User user, User other) {
    Map<Long, User> map = new HashMap<>();
    map.put(user.id(), other);
    if (consents.allowsTraining(user)) {
      trainer.learn(map.get(user.id()).bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodSwapped(User user, User other) {
    Map<Long, User> map = new HashMap<>();
    map.put(user.id(), other);
    if (consents.allowsTraining(other)) {
      trainer.learn(map.get(user.id()).bio()); // EXPECT: none
    }
  }

  public void goodConstantKeys(User author, User editor) {
    Map<String, User> roles = new HashMap<>();
    roles.put("author", author);
    roles.put("editor", editor);
    if (consents.allowsTraining(author)) {
      trainer.learn(roles.get("author").bio()); // EXPECT: none
      trainer.learn(roles.get("editor").bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodPersonAsKey(User user, User other) {
    Map<User, String> texts = new HashMap<>();
    texts.put(user, user.bio());
    texts.put(other, other.handle());
    if (consents.allowsTraining(user)) {
      trainer.learn(texts.get(user)); // EXPECT: none
    }
  }
}
