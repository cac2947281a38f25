package bench.guardmixed;

import bench.api.*;
import bench.model.*;
import io.purposebound.annotations.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Forms of checks side by side, and what is missed by little. */
public class Mixed {
  private final ConsentService c;
  private final Trainer t;
  private final PostRepository posts;
  private final ConsentRegistry reg;
  private final Session session;
  private final AuditLog log;
  private ConsentService maybe;
  private boolean flag;

  public Mixed(
      ConsentService c,
      Trainer t,
      PostRepository posts,
      ConsentRegistry reg,
      Session session,
      AuditLog log) {
    this.c = c;
    this.t = t;
    this.posts = posts;
    this.reg = reg;
    this.session = session;
    this.log = log;
  }

  private boolean failOpen(User u) {
    if (maybe == null) return true;
    return maybe.allowsTraining(u);
  }

  public void bad1(User u) {
    if (failOpen(u)) t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  private boolean failClosed(User u) {
    if (maybe == null) return false;
    return maybe.allowsTraining(u);
  }

  public void good1(User u) {
    if (failClosed(u)) t.learn(u.bio()); // EXPECT: none
  }

  private boolean failOpenTry(User u) {
    try {
      return c.allowsTraining(u);
    } catch (RuntimeException e) {
      return true;
    }
  }

  public void bad2(User u) {
    if (failOpenTry(u)) t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  private boolean failClosedTry(User u) {
    try {
      return c.allowsTraining(u);
    } catch (RuntimeException e) {
      return false;
    }
  }

  public void good2(User u) {
    if (failClosedTry(u)) t.learn(u.bio()); // EXPECT: none
  }

  private boolean fin(User u) {
    try {
      return c.allowsTraining(u);
    } finally {
      return true;
    }
  }

  public void bad3(User u) {
    if (fin(u)) t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad4(User u) {
    Consent k = reg.of(u);
    if (k != null && !k.training()) return;
    t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good4(User u) {
    Consent k = reg.of(u);
    if (k == null || !k.training()) return;
    t.learn(u.bio()); // EXPECT: none
  }

  public void bad5(User u) {
    Boolean a = c.answer(u, Purpose.AI_TRAINING);
    if (a != null && !a) return;
    t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad6(User u) {
    if (flag) {
      if (!c.allowsTraining(u)) return;
    }
    t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad7(User u, String region) {
    switch (region) {
      case "EU":
        if (!c.allowsTraining(u)) return;
        break;
      default:
    }
    t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad8(User u, Optional<ConsentService> s) {
    if (s.map(x -> x.allowsTraining(u)).orElse(true))
      t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad9(User u, Optional<ConsentService> s) {
    if (s.map(x -> x.allowsTraining(u)).orElseGet(() -> true))
      t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good9(User u, Optional<ConsentService> s) {
    if (s.map(x -> x.allowsTraining(u)).orElseThrow()) t.learn(u.bio()); // EXPECT: none
  }

  public void good9b(User u, Optional<ConsentService> s) {
    if (s.isPresent() && s.get().allowsTraining(u)) t.learn(u.bio()); // EXPECT: none
  }

  public void bad9b(User u, Optional<ConsentService> s) {
    if (!s.isPresent() || s.get().allowsTraining(u))
      t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad9c(User u, Optional<ConsentService> s) {
    s.ifPresent(x -> x.require(u, Purpose.AI_TRAINING));
    t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good10() {
    if (session.trainingAllowedHere()) t.learn(session.user().bio()); // EXPECT: none
  }

  public void bad10(List<User> us) {
    if (session.trainingAllowedHere())
      for (User u : us) t.learn(u.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void bad10b(List<User> us) {
    if (session.trainingAllowedHere()) t.learnAll(us); // EXPECT: ConsentOfAnotherSubject
  }

  public void good10c(User u) {
    session.requireTrainingAllowedHere();
    t.learn(u.bio()); // EXPECT: none
  }

  public void bad10d() {
    if (session.allowedHere(Purpose.ANALYTICS))
      t.learn(session.user().bio()); // EXPECT: ConsentForAnotherPurpose
  }

  public void good11(Member m) {
    if (m.trainingOk) t.learn(m.about); // EXPECT: none
  }

  public void bad11(Member m, Member n) {
    if (n.trainingOk) t.learn(m.about); // EXPECT: ConsentOfAnotherSubject
  }

  public void bad11b(Member m) {
    if (!m.trainingOptOut) t.learn(m.about); // EXPECT: InsufficientLegalBasis
  }

  public void good11c(Member m) {
    if (m.trainingStatus == ConsentStatus.GRANTED) t.learn(m.about); // EXPECT: none
  }

  public void bad11c(Member m) {
    if (m.trainingStatus != ConsentStatus.DENIED) t.learn(m.about); // EXPECT: CheckNotOnEveryPath
  }

  public void bad11d(Member m) {
    m.trainingOk = true;
    if (m.trainingOk) t.learn(m.about); // EXPECT: MissingConsentCheck
  }

  public void good12(List<Member> ms) {
    ms.removeIf(m -> !m.trainingOk);
    for (Member m : ms) t.learn(m.about); // EXPECT: none
  }

  public void good13(User u) {
    if (u.allowsAiTraining()) t.learn(u.bio()); // EXPECT: none
  }

  public void bad13(Friendship f) {
    if (f.first().allowsAiTraining()) t.learn(f.second().bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void good14(Post p) {
    if (p.author().allowsAiTraining()) t.learn(p.text()); // EXPECT: none
  }

  public void good15(List<Post> ps) {
    ps.stream()
        .filter(p -> p.author().allowsAiTraining())
        .map(Post::text)
        .forEach(t::learn); // EXPECT: none
  }

  public void bad15(List<Post> ps, User u) {
    ps.stream()
        .filter(p -> u.allowsAiTraining())
        .map(Post::text)
        .forEach(t::learn); // EXPECT: ConsentOfAnotherSubject
  }

  public void good16(Post a) {
    Post b = new Post(1, a.author(), a.text(), "x", 0);
    if (c.allowsTraining(a.author())) t.learn(b.text()); // EXPECT: none
  }

  public void bad16(Post a, User v) {
    Post b = new Post(1, v, a.text(), "x", 0);
    if (c.allowsTraining(v)) t.learn(b.text()); // EXPECT: ConsentOfAnotherSubject
  }

  @RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM)
  public void need(User u) {
    t.learn(u.bio()); // EXPECT: none
  }

  public void bad17(User u) {
    need(u); // EXPECT: MissingConsentCheck
  }

  public void good17(User u) {
    if (c.allowsTraining(u)) need(u); // EXPECT: none
  }

  public void bad17b(User u, User v) {
    if (c.allowsTraining(v)) need(u); // EXPECT: ConsentOfAnotherSubject
  }

  @ConsentFiltered(purpose = Purposes.TRAIN_AI_SYSTEM)
  List<User> filtered(List<User> in) {
    return in;
  }

  public void good18(List<User> us) {
    for (User u : filtered(us)) t.learn(u.bio()); // EXPECT: none
  }

  public void good19() {
    for (Post p : posts.findAllWithTrainingConsent()) t.learn(p.text()); // EXPECT: none
  }

  public void bad19() {
    for (Post p : posts.findAllWithAnalyticsConsent())
      t.learn(p.text()); // EXPECT: ConsentForAnotherPurpose
  }

  public void good20(User u) {
    Predicate<User> p = c::allowsTraining;
    p = p.and(x -> x.handle() != null);
    if (p.test(u)) t.learn(u.bio()); // EXPECT: none
  }

  public void bad20(User u) {
    Predicate<User> p = c::allowsTraining;
    p = p.negate();
    if (p.test(u)) t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad21(User u) {
    Predicate<User> p = c::allowsTraining;
    p = p.or(x -> flag);
    if (p.test(u)) t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good22(User u) {
    BooleanSupplier s = () -> c.allowsTraining(u);
    if (!s.getAsBoolean()) return;
    t.learn(u.bio()); // EXPECT: none
  }

  public void good23(List<User> us) {
    us.stream()
        .filter(
            u -> {
              boolean ok = c.allowsTraining(u);
              log.note(ok);
              return ok;
            })
        .forEach(u -> t.learn(u.bio())); // EXPECT: none
  }

  public void bad23(List<User> us) {
    us.stream()
        .peek(u -> c.allowsTraining(u))
        .forEach(u -> t.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void good24(List<User> us) {
    us.stream()
        .peek(u -> c.require(u, Purpose.AI_TRAINING))
        .forEach(u -> t.learn(u.bio())); // EXPECT: none
  }

  public void good25(List<User> us) {
    us.parallelStream()
        .filter(c::allowsTraining)
        .sorted(Comparator.comparing(User::handle))
        .skip(1)
        .limit(5)
        .map(User::bio)
        .forEach(t::learn); // EXPECT: none
  }

  public void bad25(List<User> us) {
    Stream.concat(us.stream().filter(c::allowsTraining), us.stream().limit(1))
        .map(User::bio)
        .forEach(t::learn); // EXPECT: CheckNotOnEveryPath
  }

  public void good26(List<User> us) {
    Stream.concat(us.stream().filter(c::allowsTraining), us.stream().filter(User::allowsAiTraining))
        .map(User::bio)
        .forEach(t::learn); // EXPECT: none
  }

  public void bad27(User u) {
    c.require(u, Purpose.FINE_TUNING);
    t.learn(u.bio()); // EXPECT: ConsentForAnotherPurpose
  }

  public void good27(User u) {
    try {
      c.require(u, Purpose.AI_TRAINING);
    } catch (ConsentRefused e) {
      throw new IllegalStateException(e);
    }
    t.learn(u.bio()); // EXPECT: none
  }

  public void bad28(User u) {
    try {
      c.require(u, Purpose.AI_TRAINING);
    } catch (ConsentRefused e) {
    }
    t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good29(User u) {
    c.demandTraining(u);
    t.learn(u.bio()); // EXPECT: none
  }

  public void good30(User u) {
    ConsentToken k = null;
    try {
      k = c.demandTraining(u);
    } catch (ConsentRefused e) {
      log.note(e);
    }
    if (k != null) t.learn(u.bio()); // EXPECT: none
  }

  public void bad30(User u) {
    ConsentToken k = null;
    try {
      k = c.demandTraining(u);
    } catch (ConsentRefused e) {
      log.note(e);
    }
    if (k == null) t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }
}
