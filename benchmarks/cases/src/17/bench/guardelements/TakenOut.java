package bench.guardelements;

import bench.api.*;
import bench.model.*;
import java.util.*;

/** Loops that take out whoever was not granted, by the iterator. */
public class TakenOut {

  private final ConsentService consents;

  private final Trainer trainer;

  public TakenOut(ConsentService c, Trainer t) {
    consents = c;
    trainer = t;
  }

  public void good01(List<User> people) {
    Iterator<User> it = people.iterator();
    while (it.hasNext()) {
      User u = it.next();
      if (!consents.allowsTraining(u)) {
        it.remove();
      }
    }
    for (User u : people) trainer.learn(u.bio()); // EXPECT: none
  }

  public void bad01(List<User> people) {
    Iterator<User> it = people.iterator();
    while (it.hasNext()) {
      User u = it.next();
      if (u.handle() == null) continue;
      if (!consents.allowsTraining(u)) {
        it.remove();
      }
    }
    for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good02(Collection<User> in) {
    List<User> people = new ArrayList<>(in);
    for (Iterator<User> it = people.iterator(); it.hasNext(); ) {
      if (!consents.allowsTraining(it.next())) it.remove();
    }
    trainer.learnAll(people); // EXPECT: none
  }

  public void bad02(Collection<User> in) {
    List<User> people = new ArrayList<>(in);
    for (Iterator<User> it = people.iterator(); it.hasNext(); ) {
      if (!consents.allowsTraining(it.next())) it.remove();
    }
    trainer.learnAll(in); // EXPECT: CheckNotOnEveryPath
  }

  public void bad03(List<User> people) {
    List<User> refused = new ArrayList<>();
    for (Iterator<User> it = people.iterator(); it.hasNext(); ) {
      User u = it.next();
      if (!consents.allowsTraining(u)) {
        refused.add(u);
        it.remove();
      }
    }
    for (User u : people) trainer.learn(u.bio()); // EXPECT: none
    for (User u : refused) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad04(List<User> people, int most) {
    for (Iterator<User> it = people.iterator(); it.hasNext(); ) {
      User u = it.next();
      if (!consents.allowsTraining(u)) it.remove();
      if (most-- == 0) break;
    }
    for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad05(List<User> people) {
    Iterator<User> it = people.iterator();
    it.next();
    while (it.hasNext()) {
      if (!consents.allowsTraining(it.next())) it.remove();
    }
    for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad06(List<User> people, List<User> others) {
    Iterator<User> it = people.iterator();
    while (it.hasNext()) {
      if (!consents.allowsTraining(it.next())) it.remove();
    }
    people.addAll(others);
    for (User u : people) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void bad07(List<User> people) {
    for (Iterator<User> it = people.iterator(); it.hasNext(); ) {
      User u = it.next();
      if (!consents.allowsTraining(u)) {
        it.remove();
        trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
      }
    }
  }

  public void good08(Set<User> people) {
    takeOut(people);
    for (User u : people) trainer.learn(u.bio()); // EXPECT: none
  }

  public void bad08(Set<User> people) {
    for (User u : people) trainer.learn(u.bio()); // EXPECT: MissingConsentCheck
    takeOut(people);
  }

  private void takeOut(Collection<User> people) {
    Iterator<User> it = people.iterator();
    while (it.hasNext()) {
      if (!consents.allowsTraining(it.next())) it.remove();
    }
  }

  public void good09(Map<String, User> people) {
    for (Iterator<Map.Entry<String, User>> it = people.entrySet().iterator(); it.hasNext(); ) {
      Map.Entry<String, User> e = it.next();
      if (!consents.allowsTraining(e.getValue())) it.remove();
    }
    for (User u : people.values()) trainer.learn(u.bio()); // EXPECT: none
    trainer.learn(people.get("ada").bio()); // EXPECT: none
  }

  public void bad09(Map<String, User> people) {
    for (Iterator<Map.Entry<String, User>> it = people.entrySet().iterator(); it.hasNext(); ) {
      Map.Entry<String, User> e = it.next();
      if (consents.allowsTraining(e.getValue())) it.remove();
    }
    for (User u : people.values()) trainer.learn(u.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void good10(Map<String, User> people) {
    for (Iterator<User> it = people.values().iterator(); it.hasNext(); ) {
      if (!consents.allowsTraining(it.next())) it.remove();
    }
    people.forEach((name, u) -> trainer.learn(u.bio())); // EXPECT: none
  }

  public void good11(Map<User, List<User>> friends) {
    for (Iterator<Map.Entry<User, List<User>>> it = friends.entrySet().iterator(); it.hasNext(); ) {
      if (!consents.allowsTraining(it.next().getKey())) it.remove();
    }
    for (Map.Entry<User, List<User>> e : friends.entrySet()) {
      trainer.learn(e.getKey().bio()); // EXPECT: none
      for (User u : e.getValue()) trainer.learn(u.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
