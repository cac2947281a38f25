package bench.guardall;

import bench.api.*;
import bench.model.*;
import java.util.*;

/** Helpers that say whether all agreed. */
public class ByHelpers {

  private final ConsentService c;

  private final Trainer t;

  public ByHelpers(ConsentService c, Trainer t) {
    this.c = c;
    this.t = t;
  }

  private boolean all(List<User> us) {
    for (User u : us) if (!c.allowsTraining(u)) return false;
    return true;
  }

  public void good10(List<User> us) {
    if (all(us)) t.learnAll(us); // EXPECT: none
  }

  public void bad10(List<User> us, List<User> vs) {
    if (all(us)) t.learnAll(vs); // EXPECT: ConsentOfAnotherSubject
  }

  private boolean all2(List<User> us) {
    boolean ok = true;
    for (User u : us) ok &= c.allowsTraining(u);
    return ok;
  }

  public void good11(List<User> us) {
    if (all2(us)) t.learnAll(us); // EXPECT: none
  }

  private boolean any(List<User> us) {
    for (User u : us) if (c.allowsTraining(u)) return true;
    return false;
  }

  public void bad11(List<User> us) {
    if (any(us)) t.learnAll(us); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath
  }

  private int denied(List<User> us) {
    int n = 0;
    for (User u : us) if (!c.allowsTraining(u)) n++;
    return n;
  }

  public void good12(List<User> us) {
    if (denied(us) == 0) t.learnAll(us); // EXPECT: none
  }

  public void bad12(List<User> us) {
    if (denied(us) > 0) t.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  private List<User> deniedOnes(List<User> us) {
    return us.stream().filter(u -> !c.allowsTraining(u)).toList();
  }

  public void good13(List<User> us) {
    if (deniedOnes(us).isEmpty()) t.learnAll(us); // EXPECT: none
  }

  public void good14(List<User> us) {
    if (!deniedOnes(us).isEmpty()) throw new ConsentRefused("x");
    t.learnAll(us); // EXPECT: none
  }

  public void good18(List<User> us) {
    for (User u : us) {
      if (!c.allowsTraining(u)) throw new ConsentRefused(u.handle());
    }
    t.learnAll(us.stream().map(User::bio).toList()); // EXPECT: none
  }
}
