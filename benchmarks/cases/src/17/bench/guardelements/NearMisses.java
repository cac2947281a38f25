package bench.guardelements;

import bench.api.*;
import bench.model.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import io.purposebound.annotations.*;

/** Checks that nearly say it of all, or of this one. */
public class NearMisses {

  private final ConsentService consents;

  private final Trainer trainer;

  private final PostRepository repo;

  private Predicate<User> rule;

  private final Predicate<User> fixed;

  private final Set<Long> allowed = new HashSet<>();

  private boolean kept;

  public NearMisses(ConsentService c, Trainer t, PostRepository r, Predicate<User> given) {
    consents = c;
    trainer = t;
    repo = r;
    rule = u -> c.allowsTraining(u);
    fixed = given;
  }

  public void setRule(Predicate<User> p) {
    rule = p;
  }

  public void bad01(User u) {
    if (rule.test(u))
      trainer.learn(u.bio()); // EXPECT: MissingConsentCheck
  }

  public void bad02(User u) {
    if (fixed.test(u))
      trainer.learn(u.bio()); // EXPECT: MissingConsentCheck
  }

  public void bad03(List<User> us) {
    us.forEach(u -> {
      if (u.id() > 3)
        consents.require(u, Purpose.AI_TRAINING);
    });
    trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void bad04(List<User> us) {
    us.forEach(u -> {
      try {
        consents.require(u, Purpose.AI_TRAINING);
      } catch (RuntimeException e) {
      }
    });
    trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void bad05(List<User> us, List<User> o) {
    us.forEach(u -> consents.require(u, Purpose.AI_TRAINING));
    trainer.learnAll(o); // EXPECT: ConsentOfAnotherSubject
  }

  public void bad07(List<User> us) {
    us.stream().skip(1).forEach(u -> consents.require(u, Purpose.AI_TRAINING));
    trainer.learnAll(us); // EXPECT: ConsentOfAnotherSubject
  }

  public void bad08(List<User> us) {
    if (us.stream().skip(1).allMatch(consents::allowsTraining))
      trainer.learnAll(us); // EXPECT: ConsentOfAnotherSubject
  }

  public void bad09(List<User> us) {
    if (us.stream().map(u -> us.get(0)).allMatch(consents::allowsTraining))
      trainer.learnAll(us); // EXPECT: ConsentOfAnotherSubject
  }

  public void bad10(List<User> us) {
    if (us.stream().noneMatch(consents::allowsTraining))
      trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void bad11(List<User> us) {
    for (User u : us) {
      if (u.id() == 7) {
        if (!consents.allowsTraining(u))
          return;
      }
    }
    trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void bad12(List<User> us) {
    for (User u : us) {
      if (u.id() == 7)
        continue;
      if (!consents.allowsTraining(u))
        return;
    }
    trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void bad13(List<User> us) {
    for (User u : us) {
      consents.require(us.get(0), Purpose.AI_TRAINING);
    }
    trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void bad14(List<List<User>> gs) {
    for (List<User> g : gs) {
      for (User u : g) {
        if (!consents.allowsTraining(u))
          break;
      }
      trainer.learnAll(g); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void good14(List<List<User>> gs) {
    for (List<User> g : gs) {
      boolean all = true;
      for (User u : g) {
        if (!consents.allowsTraining(u)) {
          all = false;
          break;
        }
      }
      if (all)
        trainer.learnAll(g); // EXPECT: none
    }
  }

  public void bad15(List<List<User>> gs, List<User> x) {
    for (List<User> g : gs) {
      for (User u : g) {
        if (!consents.allowsTraining(u))
          return;
      }
    }
    trainer.learnAll(x); // EXPECT: ConsentOfAnotherSubject
  }

  public void bad16(List<Post> ps) {
    Map<Boolean, List<Post>> m = ps.stream().collect(Collectors.partitioningBy(p -> consents.allowsTraining(p.author())));
    if (m.get(true).size() > 0)
      m.get(false).forEach(p -> trainer.learn(p.text())); // EXPECT: CheckNotOnEveryPath
  }

  public void bad17(List<Post> ps) {
    Map<Boolean, List<Post>> m = ps.stream().collect(Collectors.partitioningBy(p -> consents.allowsTraining(p.author())));
    List<Post> l = new ArrayList<>(m.get(true));
    l.addAll(m.get(false));
    l.forEach(p -> trainer.learn(p.text())); // EXPECT: CheckNotOnEveryPath
  }

  public void bad18(List<User> us, User extra) {
    List<User> l = new ArrayList<>(us);
    l.removeIf(u -> !consents.allowsTraining(u));
    l.add(extra);
    trainer.learnAll(l); // EXPECT: CheckNotOnEveryPath
  }

  public void bad19(List<User> us, User extra) {
    Map<Long, User> m = new HashMap<>();
    for (User u : us) if (consents.allowsTraining(u))
      m.put(u.id(), u);
    m.put(extra.id(), extra);
    for (User u : m.values()) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad20(List<User> us, long id, User extra) {
    Map<Long, User> m = new HashMap<>();
    for (User u : us) if (consents.allowsTraining(u))
      m.put(u.id(), u);
    m.put(extra.id(), extra);
    trainer.learn(m.get(id).bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad21(Map<Long, User> m) {
    m.keySet().removeIf(k -> !consents.allowsTraining(k));
    m.put(1L, repo.byId(4).author());
    for (User u : m.values()) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad22(Map<Long, User> m) {
    for (Map.Entry<Long, User> e : m.entrySet()) {
      for (Map.Entry<Long, User> f : m.entrySet()) {
        if (consents.allowsTraining(e.getKey()))
          trainer.learn(f.getValue().bio()); // EXPECT: ConsentOfAnotherSubject
      }
    }
  }

  public void bad23(Map<Long, User> m) {
    Map.Entry<Long, User> last = null;
    for (Map.Entry<Long, User> e : m.entrySet()) {
      if (last != null && consents.allowsTraining(last.getKey()))
        trainer.learn(e.getValue().bio()); // EXPECT: CheckNotOnEveryPath
      last = e;
    }
  }

  public void good23(Map<Long, User> m) {
    Map.Entry<Long, User> last = null;
    for (Map.Entry<Long, User> e : m.entrySet()) {
      if (last != null && consents.allowsTraining(last.getKey()))
        trainer.learn(last.getValue().bio()); // EXPECT: none
      last = e;
    }
  }

  public void bad24(List<User> us) {
    Set<Long> ok = new HashSet<>();
    for (User u : us) {
      ok.add(u.id());
      if (!consents.allowsTraining(u))
        ok.clear();
    }
    for (User u : us) if (ok.contains(u.id()))
      trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad26(List<User> us, Post p) {
    Set<String> ok = us.stream().filter(consents::allowsTraining).map(User::handle).collect(Collectors.toSet());
    if (ok.contains(p.text()))
      trainer.learn(p.text()); // EXPECT: ConsentOfAnotherSubject
  }

  public void bad27(User u) {
    Map<Boolean, User> m = new HashMap<>();
    m.put(consents.allowsTraining(u), u);
    trainer.learn(m.get(false).bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad28(User u, User v) {
    Map<User, Boolean> m = new HashMap<>();
    m.put(u, consents.allowsTraining(v));
    if (m.get(u))
      trainer.learn(u.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void bad29(List<User> us) {
    Map<Long, Boolean> m = us.stream().collect(Collectors.toMap(User::id, u -> true));
    for (User u : us) if (m.get(u.id()))
      trainer.learn(u.bio()); // EXPECT: MissingConsentCheck
  }

  public void bad30(User u) {
    CompletableFuture<Boolean> f = CompletableFuture.supplyAsync(() -> consents.allowsTraining(u));
    if (f.exceptionally(e -> true).join())
      trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad31(User u) {
    if (CompletableFuture.supplyAsync(() -> consents.allowsTraining(u)).completeOnTimeout(true, 1, TimeUnit.SECONDS).join())
      trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad32(User u) {
    if (Optional.of(consents.allowsTraining(u)).isPresent())
      trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad33(User u) {
    if (Optional.ofNullable(consents.answer(u, Purpose.AI_TRAINING)).map(x -> x || u.id() > 3).orElse(false))
      trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad34(User u) {
    boolean ok = Stream.of(consents.allowsTraining(u), true).reduce(false, Boolean::logicalOr);
    if (ok)
      trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad35(User u) {
    boolean ok = Stream.of(consents.allowsTraining(u), u.id() > 4).anyMatch(x -> x);
    if (ok)
      trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad37(User u) {
    Predicate<User> p = x -> true;
    if (p.or(consents::allowsTraining).test(u))
      trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad38(User u) {
    UnaryOperator<Boolean> inv = x -> !x;
    if (inv.apply(consents.allowsTraining(u)))
      trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good39(User u) {
    BooleanSupplier s = () -> consents.allowsTraining(u);
    if (s.getAsBoolean())
      trainer.learn(u.bio()); // EXPECT: none
  }

  public void bad40(User u, User v) {
    BooleanSupplier s = () -> consents.allowsTraining(v);
    if (s.getAsBoolean())
      trainer.learn(u.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void store(User u) {
    kept = consents.allowsTraining(u);
  }

  public void bad41(User u) {
    if (kept)
      trainer.learn(u.bio()); // EXPECT: MissingConsentCheck
  }

  public void fill(List<User> us) {
    for (User u : us) if (consents.allowsTraining(u))
      allowed.add(u.id());
  }

  public void bad43(User u, long x) {
    allowed.add(x);
    if (allowed.contains(u.id()))
      trainer.learn(u.bio()); // EXPECT: MissingConsentCheck
  }

  public void bad44(List<User> us) {
    us.parallelStream().unordered().filter(consents::allowsTraining).findAny();
    us.stream().findAny().ifPresent(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void bad45(List<User> us) {
    Optional<User> o = us.stream().filter(consents::allowsTraining).findFirst();
    trainer.learn(o.orElse(us.get(0)).bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad46(List<User> us) {
    Optional<User> o = us.stream().filter(consents::allowsTraining).findFirst();
    if (o.isPresent())
      trainer.learn(us.get(0).bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void good47(List<User> us) {
    us.stream().filter(consents::allowsTraining).max(Comparator.comparing(User::id)).map(User::bio).ifPresent(trainer::learn); // EXPECT: none
  }

  public void bad48(List<User> us) {
    us.stream().takeWhile(consents::allowsTraining).toList();
    us.stream().takeWhile(u -> u.id() > 3).forEach(u -> trainer.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void bad49(@ConsentFiltered(purpose = Purposes.TRAIN_AI_SYSTEM) List<User> a, List<User> b) {
    trainer.learnAll(b); // EXPECT: MissingConsentCheck
  }

  public void bad50(User[] us) {
    for (int i = 0; i < us.length; i++) {
      if (i == 0 && !consents.allowsTraining(us[i]))
        return;
    }
    trainer.learn(us[1].bio()); // EXPECT: CheckNotOnEveryPath
  }
}
