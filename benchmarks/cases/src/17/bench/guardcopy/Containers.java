package bench.guardcopy;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists, maps and builders that are filled under the check. */
public class Containers {

  private final ConsentService consents;
  private final Trainer trainer;

  public Containers(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodList(User first, User second) {
    List<User> list = new ArrayList<>();
    if (consents.allowsTraining(first)) {
      list.add(first);
    }
    if (consents.allowsTraining(second)) {
      list.add(second);
    }
    trainer.learnAll(list); // EXPECT: none
  }

  public void badList(User first, User second) {
    List<User> list = new ArrayList<>();
    if (consents.allowsTraining(first)) {
      list.add(first);
    }
    list.add(second);
    trainer.learnAll(list); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck|ConsentOfAnotherSubject
  }

  public void badCrossed(User first, User second) {
    List<User> list = new ArrayList<>();
    if (consents.allowsTraining(first)) {
      list.add(second);
    }
    trainer.learnAll(list); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodMap(User user) {
    Map<String, String> row = new HashMap<>();
    row.put("handle", user.handle());
    if (consents.allowsTraining(user)) {
      row.put("bio", user.bio());
    }
    trainer.learn(row); // EXPECT: none
  }

  public void badMap(User user) {
    Map<String, String> row = new HashMap<>();
    row.put("bio", user.bio());
    if (consents.allowsTraining(user)) {
      row.put("email", user.email());
    }
    trainer.learn(row); // EXPECT: CheckNotOnEveryPath
    trainer.learn(row.get("email")); // EXPECT: none
  }

  public void badCleared(User user) {
    List<String> lines = new ArrayList<>();
    lines.add(user.bio());
    if (consents.allowsTraining(user)) {
      lines.clear();
    }
    trainer.learnAll(lines); // EXPECT: CheckNotOnEveryPath
  }

  public void goodBuilder(User user) {
    StringBuilder text = new StringBuilder("user: ");
    if (consents.allowsTraining(user)) {
      text.append(user.bio());
    }
    trainer.learn(text.toString()); // EXPECT: none
  }

  public void badBuilder(User user) {
    StringBuilder text = new StringBuilder("user: ");
    text.append(user.bio());
    if (consents.allowsTraining(user)) {
      text.append("!");
    }
    trainer.learn(text.toString()); // EXPECT: CheckNotOnEveryPath
  }
}
