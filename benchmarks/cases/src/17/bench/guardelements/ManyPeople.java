package bench.guardelements;

import bench.api.*;
import bench.model.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Checks of many people, in loops, collections, streams and maps. */
public class ManyPeople {

  private final ConsentService consents;

  private final Trainer trainer;

  private final PostRepository repo;

  public ManyPeople(ConsentService c, Trainer t, PostRepository r) {
    consents = c;
    trainer = t;
    repo = r;
  }

  public void bad01(List<User> people) {
    Iterator<User> it = people.iterator();
    while (it.hasNext()) {
      if (consents.allowsTraining(it.next()))
        it.remove();
    }
    trainer.learnAll(people); // EXPECT: CheckNotOnEveryPath
  }

  public void bad02(List<User> people) {
    for (int i = 1; i < people.size(); i++) {
      if (!consents.allowsTraining(people.get(i)))
        return;
    }
    trainer.learnAll(people); // EXPECT: CheckNotOnEveryPath
  }

  public void good03(List<User> people) {
    List<User> ok = new ArrayList<>(people);
    ok.removeIf(u -> !consents.allowsTraining(u));
    for (User u : ok) trainer.learn(u.bio()); // EXPECT: none
  }

  public void bad03(List<User> people) {
    List<User> ok = new ArrayList<>(people);
    ok.removeIf(u -> !consents.allowsTraining(u));
    for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good04(List<User> people) {
    boolean all = true;
    for (User u : people) {
      if (!consents.allowsTraining(u)) {
        all = false;
        break;
      }
    }
    if (all)
      trainer.learnAll(people); // EXPECT: none
  }

  public void bad04(List<User> people) {
    boolean all = true;
    for (User u : people) {
      if (!consents.allowsTraining(u)) {
        all = false;
      } else {
        all = true;
      }
    }
    if (all)
      trainer.learnAll(people); // EXPECT: CheckNotOnEveryPath
  }

  public void bad05(List<User> people) {
    boolean any = false;
    for (User u : people) {
      any |= consents.allowsTraining(u);
    }
    if (any)
      trainer.learnAll(people); // EXPECT: ConsentOfAnotherSubject
  }

  public void good06(List<Post> posts) {
    Map<Boolean, List<Post>> m = posts.stream().collect(Collectors.groupingBy(p -> consents.allowsTraining(p.author())));
    for (Post p : m.getOrDefault(Boolean.TRUE, List.of())) trainer.learn(p.text()); // EXPECT: none
  }

  public void bad06(List<Post> posts) {
    Map<Boolean, List<Post>> m = posts.stream().collect(Collectors.groupingBy(p -> consents.allowsTraining(p.author())));
    for (List<Post> l : m.values()) for (Post p : l) trainer.learn(p.text()); // EXPECT: CheckNotOnEveryPath
  }

  public void good07(List<User> people) {
    Set<User> ok = people.stream().collect(Collectors.filtering(u -> consents.allowsTraining(u), Collectors.toSet()));
    ok.forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void good08(List<User> people) {
    Map<Long, String> m = people.stream().filter(u -> consents.allowsTraining(u)).collect(Collectors.toMap(User::id, User::bio));
    trainer.learnAll(m.values()); // EXPECT: none
  }

  public void bad08(List<User> people) {
    Map<Long, String> m = people.stream().collect(Collectors.toMap(User::id, User::bio));
    people.removeIf(u -> !consents.allowsTraining(u));
    trainer.learnAll(m.values()); // EXPECT: CheckNotOnEveryPath
  }

  public void good09(List<User> people, Set<Long> none) {
    List<Long> ids = people.stream().filter(u -> consents.allowsTraining(u)).map(User::id).toList();
    for (User u : people) {
      if (ids.contains(u.id()))
        trainer.learn(u.bio()); // EXPECT: none
    }
  }

  public void bad09(List<User> people) {
    List<Long> ids = people.stream().filter(u -> consents.allowsTraining(u)).map(User::id).toList();
    for (User u : people) {
      if (ids.contains(u.id() + 1))
        trainer.learn(u.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void good10(User user) {
    Optional.of(user).filter(consents::allowsTraining).map(User::bio).ifPresent(trainer::learn); // EXPECT: none
  }

  public void bad10(User user, User o) {
    Optional.of(user).filter(u -> consents.allowsTraining(o)).map(User::bio).ifPresent(trainer::learn); // EXPECT: ConsentOfAnotherSubject
  }

  public void good11(List<User> people) {
    people.stream().collect(Collectors.partitioningBy(u -> consents.allowsTraining(u))).get(true).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void good12(List<User> people) {
    for (User u : people.stream().filter(consents::allowsTraining).toList()) trainer.learn(u.email()); // EXPECT: none
  }

  public void bad12(List<User> people) {
    for (User u : people) {
      people.stream().filter(consents::allowsTraining).toList();
      trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void good13(List<User> a, List<User> b) {
    if (Stream.concat(a.stream(), b.stream()).allMatch(consents::allowsTraining)) {
      trainer.learnAll(a); // EXPECT: none
    }
  }

  public void bad13(List<User> a, List<User> b) {
    if (a.stream().allMatch(consents::allowsTraining)) {
      a.addAll(b);
      trainer.learnAll(a); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void good14(User user) {
    Supplier<Boolean> s = () -> consents.allowsTraining(user);
    boolean ok = s.get();
    if (ok)
      trainer.learn(user.bio()); // EXPECT: none
  }

  public void good15(Map<User, List<Post>> by) {
    by.forEach((u, posts) -> {
      if (consents.allowsTraining(u))
        posts.forEach(p -> u.handle());
    });
    by.keySet().removeIf(u -> !consents.allowsTraining(u));
    for (User u : by.keySet()) trainer.learn(u.bio()); // EXPECT: none
  }

  public void bad15(Map<User, List<Post>> by) {
    by.keySet().removeIf(u -> consents.allowsTraining(u));
    for (User u : by.keySet()) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good16(List<User> people) {
    User[] arr = people.toArray(new User[0]);
    for (User u : arr) {
      if (consents.allowsTraining(u))
        trainer.learn(u.bio()); // EXPECT: none
    }
  }

  public void good17(User user, int tries) {
    boolean ok = false;
    for (int i = 0; i < tries && !ok; i++) {
      ok = consents.allowsTraining(user);
    }
    if (ok)
      trainer.learn(user.bio()); // EXPECT: none
  }

  public void bad17(User user, int tries) {
    boolean ok = true;
    for (int i = 0; i < tries && ok; i++) {
      ok = consents.allowsTraining(user);
    }
    if (ok)
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good18(List<User> people) {
    List<String> texts = new ArrayList<>();
    for (User u : people) {
      if (!consents.allowsTraining(u))
        continue;
      texts.add(u.bio());
    }
    trainer.learnAll(texts); // EXPECT: none
  }

  public void bad18(List<User> people) {
    List<String> texts = new ArrayList<>();
    for (User u : people) {
      texts.add(u.bio());
      if (!consents.allowsTraining(u))
        continue;
    }
    trainer.learnAll(texts); // EXPECT: CheckNotOnEveryPath
  }

  public void good19(List<User> people) {
    StringBuilder sb = new StringBuilder();
    for (User u : people) if (consents.allowsTraining(u))
      sb.append(u.bio());
    trainer.learn(sb.toString()); // EXPECT: none
  }

  public void good20(User u) {
    do {
      if (!consents.allowsTraining(u))
        break;
      trainer.learn(u.bio()); // EXPECT: none
    } while (u.id() > 5);
  }

  public void bad20(List<User> us) {
    for (User u : us) {
      if (us.stream().anyMatch(x -> consents.allowsTraining(x)))
        trainer.learn(u.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void good21(List<User> us) {
    us.stream().filter(u -> us.stream().filter(consents::allowsTraining).toList().contains(u)).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void good22(List<Post> ps) {
    ps.stream().collect(Collectors.groupingBy(Post::author)).entrySet().stream().filter(e -> consents.allowsTraining(e.getKey())).flatMap(e -> e.getValue().stream()).forEach(p -> trainer.learn(p.text())); // EXPECT: none
  }

  public void bad22(List<Post> ps) {
    ps.stream().collect(Collectors.groupingBy(Post::author)).entrySet().stream().filter(e -> !consents.allowsTraining(e.getKey())).flatMap(e -> e.getValue().stream()).forEach(p -> trainer.learn(p.text())); // EXPECT: CheckNotOnEveryPath
  }

  public void good23(List<User> us) {
    us.retainAll(us.stream().filter(consents::allowsTraining).collect(Collectors.toSet()));
    trainer.learnAll(us); // EXPECT: none
  }

  public void bad23(List<User> us) {
    us.removeAll(us.stream().filter(consents::allowsTraining).collect(Collectors.toSet()));
    trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void good24(List<User> us) {
    us.removeAll(us.stream().filter(u -> !consents.allowsTraining(u)).collect(Collectors.toSet()));
    for (User u : us) if (consents.allowsTraining(u))
      trainer.learn(u.bio()); // EXPECT: none
  }

  public void good25(List<User> us) {
    us.sort(Comparator.comparing(User::id));
    us.stream().sorted(Comparator.comparing(User::handle).reversed()).filter(consents::allowsTraining).limit(3).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void good26(Queue<User> q) {
    User u;
    while ((u = q.poll()) != null) {
      if (consents.allowsTraining(u))
        trainer.learn(u.bio()); // EXPECT: none
    }
  }

  public void bad26(Queue<User> q) {
    while (q.peek() != null && consents.allowsTraining(q.poll())) {
      trainer.learn(q.poll().bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void good27(User a, User b) {
    if (List.of(a, b).stream().allMatch(consents::allowsTraining)) {
      trainer.learn(a.bio() + b.bio()); // EXPECT: none
    }
  }

  public void bad27(User a, User b) {
    if (List.of(a).stream().allMatch(consents::allowsTraining)) {
      trainer.learn(a.bio() + b.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void good28(User a) {
    if (!(consents.allowsTraining(a) ? true : false))
      return;
    trainer.learn(a.bio()); // EXPECT: none
  }

  public void bad28(User a, boolean dev) {
    boolean ok = dev;
    if (!ok)
      ok = consents.allowsTraining(a);
    if (ok)
      trainer.learn(a.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad29(User a) {
    switch(consents.trainingStatus(a)) {
      case DENIED:
        return;
    }
    trainer.learn(a.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good30(User a) {
    EnumSet<ConsentStatus> good = EnumSet.of(ConsentStatus.GRANTED);
    if (good.contains(consents.trainingStatus(a)))
      trainer.learn(a.bio()); // EXPECT: none
  }

  public void bad30(User a) {
    Set<ConsentStatus> good = Set.of(ConsentStatus.GRANTED, ConsentStatus.PENDING);
    if (good.contains(consents.trainingStatus(a)))
      trainer.learn(a.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good31(User a) {
    ConsentStatus s = consents.trainingStatus(a);
    if (ConsentStatus.valueOf("GRANTED") == s && s == ConsentStatus.GRANTED)
      trainer.learn(a.bio()); // EXPECT: none
  }

  public void good32(User a) {
    if (consents.trainingStatus(a).equals(ConsentStatus.GRANTED))
      trainer.learn(a.bio()); // EXPECT: none
  }
}
