package bench.guardcopy;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;

/** A call that is made under the check is a step of the flow, too. */
public class Calls {

  private final ConsentService consents;
  private final Trainer trainer;

  public Calls(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private static String shorten(String text) {
    return text.length() > 20 ? text.substring(0, 20) : text;
  }

  private static void keep(List<String> lines, String text) {
    lines.add(text);
  }

  private static void keepAny(List<String> lines, String text) {
    lines.add(text);
  }

  public void goodResult(User user) {
    String bio = user.bio();
    String text = "";
    if (consents.allowsTraining(user)) {
      text = shorten(bio);
    }
    trainer.learn(text); // EXPECT: none
  }

  public void badResult(User user) {
    String bio = user.bio();
    String text = shorten(bio);
    if (consents.allowsTraining(user)) {
      text = text + "!";
    }
    trainer.learn(text); // EXPECT: CheckNotOnEveryPath
  }

  public void goodKept(User user) {
    List<String> lines = new ArrayList<>();
    String bio = user.bio();
    if (consents.allowsTraining(user)) {
      keep(lines, bio);
    }
    trainer.learnAll(lines); // EXPECT: none
  }

  public void badKept(User user) {
    List<String> lines = new ArrayList<>();
    String bio = user.bio();
    keepAny(lines, bio);
    if (consents.allowsTraining(user)) {
      keepAny(lines, "agreed");
    }
    trainer.learnAll(lines); // EXPECT: CheckNotOnEveryPath
  }
}
