package bench.guardsealed;

import bench.api.*;
import bench.model.*;

/** The outcome is which kind of object comes back. */
public class Answers {

  private final ConsentService c;

  private final Trainer t;

  public Answers(ConsentService c, Trainer t) {
    this.c = c;
    this.t = t;
  }

  sealed interface Answer permits Yes, No, Unknown {}

  record Yes(long userId) implements Answer {}

  record No(String why) implements Answer {}

  record Unknown() implements Answer {}

  private Answer ask(User u) {
    if (c.allowsTraining(u)) return new Yes(u.id());
    return u.handle() == null ? new Unknown() : new No("x");
  }

  public void good1(User u) {
    if (ask(u) instanceof Yes) t.learn(u.bio()); // EXPECT: none
  }

  public void bad1(User u) {
    if (!(ask(u) instanceof No)) t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good2(User u) {
    if (ask(u) instanceof Yes y && y.userId() > 0) t.learn(u.bio()); // EXPECT: none
  }

  public void good2b(User u) {
    if (!(ask(u) instanceof Yes y)) return;
    t.learn(u.bio()); // EXPECT: none
  }
}
