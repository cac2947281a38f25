package bench.guardelements;

import bench.api.*;
import bench.model.*;
import java.util.*;
import java.util.stream.*;

/** Whoever was refused is collected first; what is known where nobody is, and of whoever is not. */
public class Collected {

  private final ConsentService consents;

  private final Trainer trainer;

  public Collected(ConsentService c, Trainer t) {
    consents = c;
    trainer = t;
  }

  public void good01(List<User> people) {
    List<String> refused = new ArrayList<>();
    for (User u : people) {
      if (!consents.allowsTraining(u)) refused.add(u.handle());
    }
    if (!refused.isEmpty()) throw new IllegalStateException("no consent of " + refused);
    for (User u : people) trainer.learn(u.bio()); // EXPECT: none
  }

  public void bad01(List<User> people) {
    List<String> refused = new ArrayList<>();
    for (User u : people) {
      if (u.handle() == null) continue;
      if (!consents.allowsTraining(u)) refused.add(u.handle());
    }
    if (!refused.isEmpty()) throw new IllegalStateException("no consent of " + refused);
    for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad02(List<User> people) {
    List<String> refused = new ArrayList<>();
    for (User u : people) {
      if (!consents.allowsTraining(u)) refused.add(u.handle());
    }
    refused.clear();
    if (!refused.isEmpty()) return;
    for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad03(List<User> people) {
    List<String> refused = new ArrayList<>();
    for (User u : people) {
      if (!consents.allowsTraining(u)) refused.add(u.handle());
      refused.remove("ada");
    }
    if (!refused.isEmpty()) return;
    for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad04(List<User> people) {
    List<String> granted = new ArrayList<>();
    for (User u : people) {
      if (consents.allowsTraining(u)) granted.add(u.handle());
    }
    if (granted.isEmpty()) return;
    for (User u : people) trainer.learn(u.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void good05(List<User> people, List<User> others) {
    Set<Long> refused = new HashSet<>();
    for (User u : people) if (!consents.allowsTraining(u)) refused.add(u.id());
    for (User u : others) if (!consents.allowsTraining(u)) refused.add(u.id());
    if (refused.size() > 0) return;
    for (User u : people) trainer.learn(u.bio()); // EXPECT: none
    for (User u : others) trainer.learn(u.bio()); // EXPECT: none
  }

  public void bad05(List<User> people, List<User> others) {
    Set<Long> refused = new HashSet<>();
    for (User u : people) if (!consents.allowsTraining(u)) refused.add(u.id());
    if (refused.size() > 0) return;
    for (User u : others) trainer.learn(u.bio()); // EXPECT: ConsentOfAnotherSubject
  }

  public void bad06(List<User> people) {
    List<String> refused = new ArrayList<>();
    for (User u : people) {
      if (!consents.allowsTraining(u)) refused.add(u.handle());
    }
    forget(refused);
    if (!refused.isEmpty()) return;
    for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  private void forget(List<String> names) {
    names.clear();
  }

  public void good07(List<User> people) {
    List<User> refused = new ArrayList<>();
    for (User u : people) if (!consents.allowsTraining(u)) refused.add(u);
    people.removeAll(refused);
    for (User u : people) trainer.learn(u.bio()); // EXPECT: none
  }

  public void bad07(List<User> people) {
    List<User> refused = new ArrayList<>();
    for (User u : people) if (!consents.allowsTraining(u)) refused.add(u);
    refused.removeIf(u -> u.handle() == null);
    people.removeAll(refused);
    for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good08(List<User> people) {
    people.removeAll(people.stream().filter(u -> !consents.allowsTraining(u)).toList());
    for (User u : people) trainer.learn(u.bio()); // EXPECT: none
  }

  public void bad08(List<User> people) {
    people.removeAll(people.stream().filter(u -> !consents.allowsTraining(u)).limit(9).toList());
    for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good09(List<User> people) {
    Set<Long> refused = new HashSet<>();
    for (User u : people) if (!consents.allowsTraining(u)) refused.add(u.id());
    for (User u : people) {
      if (refused.contains(u.id())) continue;
      trainer.learn(u.bio()); // EXPECT: none
    }
  }

  public void bad09(List<User> people, List<User> others) {
    Set<Long> refused = new HashSet<>();
    for (User u : people) if (!consents.allowsTraining(u)) refused.add(u.id());
    for (User u : people) if (refused.contains(u.id())) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
    for (User u : others) if (!refused.contains(u.id())) trainer.learn(u.bio()); // EXPECT: MissingConsentCheck
  }

  public void bad10(List<User> people) {
    Set<Long> refused = new HashSet<>();
    for (User u : people) {
      for (User v : people) if (!consents.allowsTraining(u)) refused.add(v.id());
    }
    for (User u : people) if (!refused.contains(u.id())) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good11(List<User> people) {
    Set<Long> refused =
        people.stream()
            .filter(u -> !consents.allowsTraining(u))
            .map(User::id)
            .collect(Collectors.toSet());
    for (User u : people) if (!refused.contains(u.id())) trainer.learn(u.bio()); // EXPECT: none
  }

  public void bad11(List<User> people) {
    Set<Long> refused =
        people.stream()
            .filter(u -> u.handle() != null)
            .filter(u -> !consents.allowsTraining(u))
            .map(User::id)
            .collect(Collectors.toSet());
    for (User u : people) if (!refused.contains(u.id())) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad12(List<User> people) {
    Set<String> refused = new HashSet<>();
    for (User u : people) if (!consents.allowsTraining(u)) refused.add(u.handle());
    for (User u : people) if (!refused.contains(u.bio())) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good13(List<User> people) {
    List<User> yes = new ArrayList<>(), no = new ArrayList<>();
    for (User u : people) (consents.allowsTraining(u) ? yes : no).add(u);
    for (User u : yes) trainer.learn(u.bio()); // EXPECT: none
    for (User u : no) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad13(List<User> people) {
    List<User> yes = new ArrayList<>(), no = new ArrayList<>();
    List<User> next = yes;
    for (User u : people) {
      next.add(u);
      next = consents.allowsTraining(u) ? yes : no;
    }
    for (User u : yes) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good14(List<User> people) {
    if (people.stream().filter(consents::allowsTraining).count() == people.size()) {
      for (User u : people) trainer.learn(u.bio()); // EXPECT: none
    }
  }

  public void bad14(List<User> people, List<User> others) {
    if (people.stream().filter(consents::allowsTraining).count() == others.size()) {
      for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
    }
    if (people.stream().filter(consents::allowsTraining).count() != people.size()) {
      for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void bad16(List<User> people, User more) {
    List<User> granted =
        people.stream().filter(consents::allowsTraining).collect(Collectors.toList());
    long before = granted.stream().count();
    granted.add(more);
    if (before < granted.size() && granted.size() == people.size()) {
      for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void bad17(List<User> people) {
    Queue<String> refused = new ArrayDeque<>();
    for (User u : people) if (!consents.allowsTraining(u)) refused.add(u.handle());
    while (!refused.isEmpty()) System.err.println(refused.poll());
    if (refused.isEmpty()) {
      for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void bad18(List<User> people) {
    Queue<String> refused = new PriorityQueue<>();
    for (User u : people) if (!consents.allowsTraining(u)) refused.add(u.handle());
    drain(refused);
    if (refused.isEmpty()) {
      for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  private void drain(Queue<String> names) {
    drainOne(names);
    while (names.size() > 0) names.poll();
  }

  private void drainOne(Queue<String> names) {
    names.poll();
  }

  public void good18(List<User> people) {
    Queue<String> refused = new PriorityQueue<>();
    for (User u : people) if (!consents.allowsTraining(u)) refused.add(u.handle());
    show(refused);
    if (refused.isEmpty()) {
      for (User u : people) trainer.learn(u.bio()); // EXPECT: none
    }
  }

  private void show(Queue<String> names) {
    System.err.println(names.peek());
  }

  public void bad19(List<User> people) {
    Set<Long> refused = new HashSet<>();
    for (User u : people) if (!consents.allowsTraining(u)) refused.add(u.id());
    Iterator<Long> first = refused.iterator();
    if (first.hasNext() && first.next() > 9) first.remove();
    for (User u : people) if (!refused.contains(u.id())) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad20(List<User> people) {
    LinkedList<Long> refused = new LinkedList<>();
    for (User u : people) if (!consents.allowsTraining(u)) refused.add(u.id());
    refused.pollLast();
    for (User u : people) if (!refused.contains(u.id())) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  private Set<Long> refused(List<User> people) {
    Set<Long> refused = new HashSet<>();
    for (User u : people) if (!consents.allowsTraining(u)) refused.add(u.id());
    return refused;
  }

  private boolean isFree(Set<Long> refused, User u) {
    return !refused.contains(u.id());
  }

  public void good15(List<User> people) {
    Set<Long> refused = refused(people);
    for (User u : people) if (isFree(refused, u)) trainer.learn(u.bio()); // EXPECT: none
    people.forEach(
        u -> {
          if (!refused.contains(u.id())) trainer.learn(u.bio()); // EXPECT: none
        });
  }

  public void bad15(List<User> people, List<User> others, Set<Long> some) {
    Set<Long> refused = refused(others);
    for (User u : people) if (isFree(refused, u)) trainer.learn(u.bio()); // EXPECT: MissingConsentCheck
    for (User u : people) if (isFree(some, u)) trainer.learn(u.bio()); // EXPECT: MissingConsentCheck
    others.forEach(
        u -> {
          if (refused.contains(u.id())) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
        });
  }
}
