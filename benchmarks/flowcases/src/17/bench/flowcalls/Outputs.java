package bench.flowcalls;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Results that leave a method through its arguments. */
final class Outputs {

  static final class Result {
    String text;
    String tag;
    List<String> lines = new ArrayList<>();
  }

  private static void fill(User user, Result result) {
    result.text = user.bio();
    result.tag = user.handle();
    result.lines.add(user.email());
  }

  private static void fillClean(User user, Result result) {
    result.text = user.handle();
    result.lines.add(user.handle());
  }

  void objects(User user, Trainer trainer) {
    Result personal = new Result();
    fill(user, personal);
    trainer.learn(personal.text); // EXPECT: MissingConsentCheck
    trainer.learn(personal.tag); // EXPECT: none
    trainer.learn(personal.lines); // EXPECT: MissingConsentCheck
    Result clean = new Result();
    fillClean(user, clean);
    trainer.learn(clean.text); // EXPECT: none
    trainer.learn(clean.lines); // EXPECT: none
    fillClean(user, personal);
    trainer.learn(personal.text); // EXPECT: none
    trainer.learn(personal.lines); // EXPECT: MissingConsentCheck
  }

  private static void addTo(List<String> into, String text) {
    into.add(text);
  }

  private static void putInto(Map<String, String> into, String key, String text) {
    into.put(key, text);
  }

  private static void setAt(String[] into, int at, String text) {
    into[at] = text;
  }

  void containers(User user, Trainer trainer) {
    List<String> list = new ArrayList<>();
    List<String> cleanList = new ArrayList<>();
    addTo(list, user.bio());
    addTo(cleanList, user.handle());
    trainer.learn(list); // EXPECT: MissingConsentCheck
    trainer.learn(cleanList); // EXPECT: none
    Map<String, String> map = new HashMap<>();
    putInto(map, "text", user.bio());
    putInto(map, "name", user.handle());
    trainer.learn(map.get("text")); // EXPECT: MissingConsentCheck
    trainer.learn(map.get("name")); // EXPECT: none
    String[] row = new String[2];
    setAt(row, 0, user.bio());
    setAt(row, 1, user.handle());
    trainer.learn(row[0]); // EXPECT: MissingConsentCheck
    trainer.learn(row[1]); // EXPECT: none
  }

  private static Result make(User user) {
    Result result = new Result();
    fill(user, result);
    return result;
  }

  private static Result makeAndWipe(User user) {
    Result result = make(user);
    result.text = null;
    result.lines.clear();
    return result;
  }

  void made(User user, Trainer trainer) {
    trainer.learn(make(user).text); // EXPECT: MissingConsentCheck
    trainer.learn(make(user).tag); // EXPECT: none
    trainer.learn(makeAndWipe(user)); // EXPECT: none
  }

  /** Two results of one method are two objects. */
  void twoResults(User user, Trainer trainer) {
    Result first = empty();
    Result second = empty();
    first.text = user.bio();
    trainer.learn(first.text); // EXPECT: MissingConsentCheck
    trainer.learn(second.text); // EXPECT: none
  }

  private static Result empty() {
    return new Result();
  }

  private static Result sameOne(Result result) {
    return result;
  }

  void sameResult(User user, Trainer trainer) {
    Result first = empty();
    Result second = sameOne(first);
    second.text = user.bio();
    trainer.learn(first.text); // EXPECT: MissingConsentCheck
    first.text = "";
    trainer.learn(second.text); // EXPECT: none
  }
}
