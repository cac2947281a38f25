package bench.guardenum;

import bench.api.*;
import bench.model.*;

/** All constants that do not grant are left out; two enums in one class. */
public class OtherConstants {

  private final ConsentService c;

  private final Trainer t;

  public OtherConstants(ConsentService c, Trainer t) {
    this.c = c;
    this.t = t;
  }

  public void good8c(User u) {
    switch (c.trainingStatus(u)) {
      case DENIED, PENDING, WITHDRAWN -> {
        return;
      }
      default -> {}
    }
    t.learn(u.bio()); // EXPECT: none
  }

  public void good8d(User u) {
    switch (c.trainingStatus(u)) {
      case DENIED:
      case PENDING:
      case WITHDRAWN:
        return;
      default:
        t.learn(u.bio()); // EXPECT: none
    }
  }

  public void good8e(User u) {
    ConsentStatus s = c.trainingStatus(u);
    if (s == ConsentStatus.DENIED || s == ConsentStatus.PENDING || s == ConsentStatus.WITHDRAWN)
      return;
    t.learn(u.bio()); // EXPECT: none
  }

  enum Gate {
    OPEN,
    SHUT
  }

  private Gate gate(User u) {
    return c.allowsTraining(u) ? Gate.OPEN : Gate.SHUT;
  }

  public void good8(User u) {
    switch (gate(u)) {
      case OPEN -> t.learn(u.bio()); // EXPECT: none
      case SHUT -> System.out.println("x");
    }
  }

  public void bad8(User u) {
    switch (gate(u)) {
      case OPEN, SHUT -> t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void good8b(User u) {
    if (gate(u) != Gate.SHUT) t.learn(u.bio()); // EXPECT: none
  }

  public void bad8c(User u) {
    switch (c.trainingStatus(u)) {
      case DENIED, WITHDRAWN -> {
        return;
      }
      default -> {}
    }
    t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }
}
