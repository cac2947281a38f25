package bench.guardsealed;

import bench.api.*;
import bench.model.*;
import java.util.*;

/** Decisions as sealed types, taken apart by patterns. */
public class Decisions {
  sealed interface Decision permits Granted, Refused, Open {}

  record Granted(User who, Purpose what) implements Decision {}

  record Refused(User who) implements Decision {}

  record Open() implements Decision {}

  private final ConsentService c;
  private final Trainer t;
  private final PostRepository posts;

  public Decisions(ConsentService c, Trainer t, PostRepository posts) {
    this.c = c;
    this.t = t;
    this.posts = posts;
  }

  Decision decide(User u) {
    return c.allowsTraining(u) ? new Granted(u, Purpose.AI_TRAINING) : new Refused(u);
  }

  public void good1(User u) {
    switch (decide(u)) {
      case Granted g -> t.learn(u.bio()); // EXPECT: none
      case Refused r -> {}
      case Open o -> {}
    }
  }

  public void bad1(User u) {
    switch (decide(u)) {
      case Granted g -> {}
      case Refused r -> t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
      case Open o -> {}
    }
  }

  public void good2(User u) {
    switch (decide(u)) {
      case Granted(User who, Purpose p) -> t.learn(who.bio()); // EXPECT: none
      default -> {}
    }
  }

  public void good3(User u) {
    if (decide(u) instanceof Granted(User who, var p)) t.learn(who.bio()); // EXPECT: none
  }

  public void bad3(User u) {
    if (decide(u) instanceof Refused(User who)) t.learn(who.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good4(User u) {
    String s =
        switch (decide(u)) {
          case Granted g -> g.who().bio();
          case Refused r -> "";
          case Open o -> "";
        };
    t.learn(s); // EXPECT: none
  }

  public void bad4(User u) {
    String s =
        switch (decide(u)) {
          case Granted g -> "";
          case Refused r -> r.who().bio();
          case Open o -> "";
        };
    t.learn(s); // EXPECT: CheckNotOnEveryPath
  }

  public void good5(Object o) {
    switch (o) {
      case User u when c.allowsTraining(u) -> t.learn(u.bio());
      case Post p when c.allowsTraining(p.author()) -> t.learn(p.text()); // EXPECT: none
      default -> {}
    }
  }

  public void bad5(Object o, User v) {
    switch (o) {
      case User u when c.allowsTraining(v) -> t.learn(u.bio()); // EXPECT: ConsentOfAnotherSubject
      default -> {}
    }
  }

  public void good6(Post p) {
    if (p instanceof Post(var id, var author, var text, var l, var n) && c.allowsTraining(author))
      t.learn(text); // EXPECT: none
  }

  public void bad6(Post p, Post q) {
    if (p instanceof Post(var id, var author, var text, var l, var n) && c.allowsTraining(author))
      t.learn(q.text()); // EXPECT: ConsentOfAnotherSubject
  }

  public void good7(User u) {
    switch (c.trainingStatus(u)) {
      case GRANTED -> t.learn(u.bio()); // EXPECT: none
      case DENIED, PENDING, WITHDRAWN -> {}
    }
  }

  public void bad7(User u) {
    switch (c.trainingStatus(u)) {
      case GRANTED, PENDING -> t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
      default -> {}
    }
  }

  public void good8(User u) {
    switch (c.trainingStatus(u)) {
      case ConsentStatus s when s == ConsentStatus.GRANTED -> t.learn(u.bio()); // EXPECT: none
      case null -> {}
      default -> {}
    }
  }

  public void good9(List<User> us) {
    var firsts = us.stream().filter(c::allowsTraining).toList();
    if (!firsts.isEmpty()) t.learn(firsts.getFirst().bio()); // EXPECT: none
  }

  public void good10(List<User> us) {
    for (User u : us.reversed()) {
      if (!c.allowsTraining(u)) return;
    }
    t.learnAll(us); // EXPECT: none
  }
}
