package bench.guardall;

import bench.api.*;
import bench.model.*;
import java.util.*;
import java.util.concurrent.atomic.*;
import java.util.stream.*;

/** How many were granted, how many refused, and what their outcomes come to. */
public class Counted {
  private final ConsentService consents;
  private final Trainer trainer;

  public Counted(ConsentService c, Trainer t) {
    consents = c;
    trainer = t;
  }

  public void asMany(List<User> us) {
    int n = 0;
    for (User u : us) if (consents.allowsTraining(u)) n++;
    if (n == us.size()) trainer.learnAll(us); // EXPECT: none
    if (us.size() == n) trainer.learnAll(us); // EXPECT: none
    if (n >= us.size()) trainer.learnAll(us); // EXPECT: none
    if (n < us.size()) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
    if (n != us.size()) return;
    trainer.learnAll(us); // EXPECT: none
  }

  public void asManyLines(List<User> us) {
    int n = 0;
    for (User u : us) {
      if (!consents.allowsTraining(u)) {
        continue;
      }
      n += 1;
    }
    if (us.size() > n) return;
    trainer.learnAll(us); // EXPECT: none
  }

  public void some(List<User> us) {
    int n = 0;
    for (User u : us) if (consents.allowsTraining(u)) n++;
    if (n > 0) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void twice(List<User> us) {
    int n = 0;
    for (User u : us) if (consents.allowsTraining(u)) n += 2;
    if (n == us.size()) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void others(List<User> us) {
    int n = 0;
    for (User u : us) {
      if (consents.allowsTraining(u)) n++;
      if (u.handle().isEmpty()) n++;
    }
    if (n == us.size()) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void fromOne(List<User> us) {
    int n = 1;
    for (User u : us) if (consents.allowsTraining(u)) n++;
    if (n == us.size()) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void otherList(List<User> us, List<User> asked) {
    int n = 0;
    for (User u : asked) if (consents.allowsTraining(u)) n++;
    if (n == us.size()) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject|MissingConsentCheck
  }

  public void ofOtherList(List<User> us, List<User> asked) {
    int n = 0;
    for (User u : asked) if (consents.allowsTraining(u)) n++;
    if (n == asked.size()) trainer.learnAll(us); // EXPECT: ConsentOfAnotherSubject
  }

  public void negated(List<User> us) {
    int n = 0;
    for (User u : us) if (!consents.allowsTraining(u)) n++;
    if (n == us.size()) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void refused(List<User> us) {
    int n = 0;
    for (User u : us) if (!consents.allowsTraining(u)) n++;
    if (n == 0) trainer.learnAll(us); // EXPECT: none
    if (n < 2) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void stream(List<User> us) {
    if (us.stream().filter(consents::allowsTraining).count() < us.size()) return;
    trainer.learnAll(us); // EXPECT: none
  }

  public void streamWrongWay(List<User> us) {
    if (us.stream().filter(consents::allowsTraining).count() > us.size()) return;
    trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void atomic(List<User> us) {
    AtomicInteger refused = new AtomicInteger();
    us.forEach(
        u -> {
          if (!consents.allowsTraining(u)) refused.incrementAndGet();
        });
    if (refused.get() == 0) trainer.learnAll(us); // EXPECT: none
    if (refused.get() != 0) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void atomicTakenBack(List<User> us) {
    AtomicInteger refused = new AtomicInteger(0);
    us.forEach(
        u -> {
          if (!consents.allowsTraining(u)) refused.incrementAndGet();
          if (u.handle().isEmpty()) refused.decrementAndGet();
        });
    if (refused.get() == 0) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void atomicNotAsked(List<User> us) {
    AtomicInteger seen = new AtomicInteger(0);
    us.forEach(u -> seen.incrementAndGet());
    if (seen.get() > 0) trainer.learnAll(us); // EXPECT: MissingConsentCheck
  }

  public void reduced(List<User> us) {
    if (us.stream().map(consents::allowsTraining).reduce(true, (a, b) -> a && b)) trainer.learnAll(us); // EXPECT: none
    if (us.stream().map(u -> consents.allowsTraining(u)).reduce(true, Boolean::logicalAnd)) trainer.learnAll(us); // EXPECT: none
    if (us.stream().map(consents::allowsTraining).reduce(Boolean::logicalAnd).orElse(false)) trainer.learnAll(us); // EXPECT: none
    if (us.stream().map(consents::allowsTraining).reduce(true, (a, b) -> b)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    if (us.stream().map(consents::allowsTraining).reduce(false, (a, b) -> a || b)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    if (us.stream().map(consents::allowsTraining).reduce(Boolean::logicalOr).orElse(true)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    if (us.stream().skip(1).map(consents::allowsTraining).reduce(true, Boolean::logicalAnd)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
  }

  public void listed(List<User> us) {
    List<Boolean> outcomes = new ArrayList<>();
    for (User u : us) outcomes.add(consents.allowsTraining(u));
    if (!outcomes.contains(false)) trainer.learnAll(us); // EXPECT: none
    if (outcomes.contains(true)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    if (outcomes.contains(false)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
  }

  public void listedOfSome(List<User> us) {
    List<Boolean> outcomes = new ArrayList<>();
    for (User u : us) if (u.handle().isEmpty()) outcomes.add(consents.allowsTraining(u));
    if (!outcomes.contains(false)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
  }

  public void takenOut(List<User> us) {
    List<Boolean> outcomes = new ArrayList<>();
    for (User u : us) outcomes.add(consents.allowsTraining(u));
    outcomes.remove(0);
    if (!outcomes.contains(false)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
  }

  public void replaced(List<User> us) {
    List<Boolean> outcomes = new ArrayList<>();
    for (User u : us) outcomes.add(consents.allowsTraining(u));
    outcomes.set(0, true);
    if (!outcomes.contains(false)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
  }

  public void inserted(List<User> us, User other) {
    List<Boolean> outcomes = new ArrayList<>();
    for (User u : us) outcomes.add(0, consents.allowsTraining(u));
    if (outcomes.contains(false)) trainer.learn(other.bio()); // EXPECT: MissingConsentCheck|CheckNotOnEveryPath|ConsentOfAnotherSubject
  }

  public void mapped(List<User> us) {
    List<Boolean> outcomes = us.stream().map(consents::allowsTraining).toList();
    if (!outcomes.contains(Boolean.FALSE)) trainer.learnAll(us); // EXPECT: none
    if (!us.stream().map(consents::allowsTraining).collect(Collectors.toSet()).contains(false)) trainer.learnAll(us); // EXPECT: none
    if (!outcomes.contains(true)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
  }

  public void mappedReplaced(List<User> us) {
    List<Boolean> outcomes = us.stream().map(consents::allowsTraining).collect(Collectors.toList());
    outcomes.set(0, true);
    if (!outcomes.contains(false)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
  }

  public void mappedCleared(List<User> us) {
    List<Boolean> outcomes = us.stream().map(consents::allowsTraining).collect(Collectors.toList());
    outcomes.clear();
    if (!outcomes.contains(false)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
  }

  public void addedTo(User u) {
    AtomicInteger n = new AtomicInteger(2);
    n.getAndAdd(3);
    if (n.get() == 5) trainer.learn(u.bio()); // EXPECT: MissingConsentCheck
  }

  public void mappedSome(List<User> us) {
    List<Boolean> outcomes = us.stream().filter(u -> u.handle().isEmpty()).map(consents::allowsTraining).toList();
    if (!outcomes.contains(false)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    List<Boolean> first = us.stream().map(consents::allowsTraining).limit(3).toList();
    if (!first.contains(false)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
  }

  public void superset(List<User> us, List<User> others) {
    Set<User> allowed = us.stream().filter(consents::allowsTraining).collect(Collectors.toSet());
    if (allowed.containsAll(us)) trainer.learnAll(us); // EXPECT: none
    if (allowed.containsAll(others)) trainer.learnAll(others); // EXPECT: none
    if (allowed.containsAll(others)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    if (us.containsAll(allowed)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    if (!allowed.containsAll(us)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
  }

  public void disjoint(List<User> us, List<User> others) {
    Set<User> refused = us.stream().filter(u -> !consents.allowsTraining(u)).collect(Collectors.toSet());
    if (Collections.disjoint(us, refused)) trainer.learnAll(us); // EXPECT: none
    if (Collections.disjoint(refused, us)) trainer.learnAll(us); // EXPECT: none
    if (!Collections.disjoint(us, refused)) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    if (Collections.disjoint(others, refused)) trainer.learnAll(others); // EXPECT: MissingConsentCheck|CheckNotOnEveryPath
  }
}
