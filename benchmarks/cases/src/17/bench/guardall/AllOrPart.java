package bench.guardall;

import bench.api.*;
import bench.model.*;
import java.util.*;
import java.util.stream.*;

/** Checks of all of several people, and of a part of them. */
public class AllOrPart {

  private final ConsentService c;

  private final Trainer t;

  private final PostRepository posts;

  public AllOrPart(ConsentService c, Trainer t, PostRepository posts) {
    this.c = c;
    this.t = t;
    this.posts = posts;
  }

  void need(User u) {
    c.require(u, Purpose.AI_TRAINING);
  }

  public void badSub(List<User> us) {
    us.subList(0, 2).forEach(this::need);
    t.learnAll(us); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodSub(List<User> us) {
    List<User> two = us.subList(0, 2);
    two.forEach(this::need);
    t.learnAll(two); // EXPECT: none
  }

  public void badSubLoop(List<User> us) {
    for (User u : us.subList(1, us.size())) need(u);
    for (User u : us) t.learn(u.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void badHead(SortedSet<User> us, User to) {
    for (User u : us.headSet(to)) need(u);
    t.learnAll(us); // EXPECT: ConsentOfAnotherSubject
  }

  public void badMoved(List<User> us) {
    Iterator<User> it = us.iterator();
    it.next();
    it.forEachRemaining(this::need);
    t.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void badMovedWhile(List<User> us) {
    Iterator<User> it = us.iterator();
    if (it.hasNext()) it.next();
    while (it.hasNext()) need(it.next());
    t.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void goodWhole(List<User> us) {
    Iterator<User> it = us.iterator();
    while (it.hasNext()) need(it.next());
    t.learnAll(us); // EXPECT: none
  }

  public void goodRemaining(List<User> us) {
    us.iterator().forEachRemaining(this::need);
    t.learnAll(us); // EXPECT: none
  }

  public void badLimit(List<User> us) {
    us.stream().limit(3).forEach(this::need);
    t.learnAll(us); // EXPECT: ConsentOfAnotherSubject
  }

  public void badIteratorSkips(List<User> in) {
    List<User> us = new ArrayList<>(in);
    Iterator<User> it = us.iterator();
    while (it.hasNext()) {
      User u = it.next();
      if (u.handle() == null) continue;
      if (!c.allowsTraining(u)) it.remove();
    }
    for (User u : us) t.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodAllIndex(List<User> us) {
    for (int i = 0; i < us.size(); i++) {
      if (!c.allowsTraining(us.get(i))) return;
    }
    t.learnAll(us); // EXPECT: none
  }

  public void badAllIndex1(List<User> us) {
    for (int i = 1; i < us.size(); i++) {
      if (!c.allowsTraining(us.get(i))) return;
    }
    t.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void badAllIndex2(List<User> us) {
    for (int i = 0; i < us.size(); i += 2) {
      if (!c.allowsTraining(us.get(i))) return;
    }
    t.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void badAllIndex3(List<User> us) {
    for (int i = 0; i < us.size() - 1; i++) {
      if (!c.allowsTraining(us.get(i))) return;
    }
    t.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void goodAllIndexArray(User[] us) {
    for (int i = 0; i < us.length; i++) {
      if (!c.allowsTraining(us[i])) throw new ConsentRefused("no");
    }
    for (User u : us) t.learn(u.bio()); // EXPECT: none
  }

  public void goodFlagAnd(List<User> us) {
    boolean all = true;
    for (User u : us) all &= c.allowsTraining(u);
    if (all) t.learnAll(us); // EXPECT: none
  }

  public void goodFlagAnd2(List<User> us) {
    boolean all = true;
    for (User u : us) all = all && c.allowsTraining(u);
    if (all) t.learnAll(us); // EXPECT: none
  }

  public void goodFlagAnd3(List<User> us) {
    boolean all = true;
    for (User u : us) all = c.allowsTraining(u) & all;
    if (!all) return;
    for (User u : us) t.learn(u.bio()); // EXPECT: none
  }

  public void badFlagOr(List<User> us) {
    boolean any = false;
    for (User u : us) any |= c.allowsTraining(u);
    if (any) t.learnAll(us); // EXPECT: ConsentOfAnotherSubject
  }

  public void badFlagLast(List<User> us) {
    boolean all = true;
    for (User u : us) all = c.allowsTraining(u);
    if (all) t.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void goodFlagFound(List<User> us) {
    boolean refused = false;
    for (User u : us) {
      if (!c.allowsTraining(u)) refused = true;
    }
    if (!refused) t.learnAll(us); // EXPECT: none
  }

  public void goodFlagFoundBreak(List<User> us) {
    boolean refused = false;
    for (User u : us) {
      if (!c.allowsTraining(u)) {
        refused = true;
        break;
      }
    }
    if (refused) return;
    t.learnAll(us); // EXPECT: none
  }

  public void goodCountNone(List<User> us) {
    if (us.stream().filter(u -> !c.allowsTraining(u)).count() == 0) t.learnAll(us); // EXPECT: none
  }

  public void goodFindNone(List<User> us) {
    if (us.stream().filter(u -> !c.allowsTraining(u)).findAny().isEmpty())
      t.learnAll(us); // EXPECT: none
  }

  public void goodNoneMatch(List<User> us) {
    if (us.stream().noneMatch(u -> c.refused(u, Purpose.AI_TRAINING)))
      t.learnAll(us); // EXPECT: none
  }

  public void goodCounter(List<User> us) {
    int refused = 0;
    for (User u : us) {
      if (!c.allowsTraining(u)) refused++;
    }
    if (refused == 0) t.learnAll(us); // EXPECT: none
  }

  public void goodPartition(List<User> us) {
    Map<Boolean, List<User>> by = us.stream().collect(Collectors.partitioningBy(c::allowsTraining));
    by.get(true).forEach(u -> t.learn(u.bio())); // EXPECT: none
    by.get(false).forEach(u -> t.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void goodGroupStatus(List<User> us) {
    Map<ConsentStatus, List<User>> by =
        us.stream().collect(Collectors.groupingBy(c::trainingStatus));
    by.getOrDefault(ConsentStatus.GRANTED, List.of())
        .forEach(u -> t.learn(u.bio())); // EXPECT: none
    by.getOrDefault(ConsentStatus.PENDING, List.of())
        .forEach(u -> t.learn(u.bio())); // EXPECT: CheckNotOnEveryPath
  }

  public void goodRetain(List<User> us) {
    Set<User> ok = us.stream().filter(c::allowsTraining).collect(Collectors.toSet());
    List<User> all = new ArrayList<>(us);
    all.retainAll(ok);
    t.learnAll(all); // EXPECT: none
  }

  public void badRemoveAll(List<User> us) {
    Set<User> ok = us.stream().filter(c::allowsTraining).collect(Collectors.toSet());
    List<User> all = new ArrayList<>(us);
    all.removeAll(ok);
    t.learnAll(all); // EXPECT: CheckNotOnEveryPath
  }

  public void goodTwoPasses(List<Post> ps) {
    List<Post> ok = new ArrayList<>();
    for (Post p : ps) {
      if (c.allowsTraining(p.author())) ok.add(p);
    }
    Collections.shuffle(ok);
    for (int i = 0; i < ok.size(); i++) t.learn(ok.get(i).text()); // EXPECT: none
  }

  public void goodFlat(List<User> us) {
    us.stream()
        .filter(c::allowsTraining)
        .flatMap(u -> posts.findByAuthor(u).stream())
        .map(Post::text)
        .forEach(t::learn); // EXPECT: none
  }

  public void badFlat(List<User> us) {
    us.stream()
        .filter(c::allowsTraining)
        .flatMap(u -> posts.findAll().stream())
        .map(Post::text)
        .forEach(t::learn); // EXPECT: ConsentOfAnotherSubject
  }

  public void goodMulti(List<Post> ps) {
    ps.stream()
        .<String>mapMulti(
            (p, sink) -> {
              if (c.allowsTraining(p.author())) sink.accept(p.text());
            })
        .forEach(t::learn); // EXPECT: none
  }

  public void goodTernaryFlat(List<Post> ps) {
    ps.stream()
        .flatMap(p -> c.allowsTraining(p.author()) ? Stream.of(p.text()) : Stream.empty())
        .forEach(t::learn); // EXPECT: none
  }

  public void goodOptFlat(List<Post> ps) {
    ps.stream()
        .map(p -> Optional.of(p).filter(q -> c.allowsTraining(q.author())))
        .flatMap(Optional::stream)
        .map(Post::text)
        .forEach(t::learn); // EXPECT: none
  }

  public void goodMapAll(List<User> us) {
    if (us.stream().map(c::allowsTraining).allMatch(Boolean::booleanValue))
      t.learnAll(us); // EXPECT: none
  }
}
