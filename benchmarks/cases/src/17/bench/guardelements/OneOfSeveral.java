package bench.guardelements;

import bench.api.*;
import bench.model.*;
import java.util.*;

/** One of several collections is filtered. */
public class OneOfSeveral {
  private final ConsentService consents;
  private final Trainer trainer;
  public OneOfSeveral(ConsentService c, Trainer t) { consents = c; trainer = t; }
  public void one(List<User> us) {
      us.removeIf(u -> !consents.allowsTraining(u));
      trainer.learnAll(us); // EXPECT: none
  }
  public void sameRound(List<List<User>> all) {
    for (List<User> us : all) {
      us.removeIf(u -> !consents.allowsTraining(u));
      trainer.learnAll(us); // EXPECT: none
    }
  }
  public void first(List<List<User>> all) {
      List<User> us = all.get(0);
      us.removeIf(u -> !consents.allowsTraining(u));
      trainer.learnAll(us); // EXPECT: none
  }
  public void each(List<List<User>> all) {
    for (List<User> us : all) {
      us.removeIf(u -> !consents.allowsTraining(u));
      for (User u : us) trainer.learn(u.bio()); // EXPECT: none
    }
  }

  public void copied(List<List<User>> all) {
    for (List<User> us : all) {
      List<User> copy = new ArrayList<>(us);
      us.removeIf(u -> !consents.allowsTraining(u));
      trainer.learnAll(copy); // EXPECT: CheckNotOnEveryPath
    }
  }
  public void added(List<List<User>> all, User other) {
    for (List<User> us : all) {
      us.removeIf(u -> !consents.allowsTraining(u));
      us.add(other);
      trainer.learnAll(us); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath|MissingConsentCheck
    }
  }
  public void addedByAlias(List<List<User>> all, User other) {
    for (List<User> us : all) {
      us.removeIf(u -> !consents.allowsTraining(u));
      all.get(0).add(other);
      trainer.learnAll(us); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath|MissingConsentCheck
    }
  }
  public void addedByOther(List<List<User>> all, List<User> one, User other) {
    for (List<User> us : all) {
      us.removeIf(u -> !consents.allowsTraining(u));
      one.add(other);
      trainer.learnAll(us); // EXPECT: ConsentOfAnotherSubject|CheckNotOnEveryPath|MissingConsentCheck
    }
  }
  public void sameAgain(List<List<User>> all) {
    for (List<User> us : all) {
      us.removeIf(u -> !consents.allowsTraining(u));
    }
    for (List<User> us : all) {
      trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
    }
  }
  public void wrongWay(List<List<User>> all) {
    for (List<User> us : all) {
      us.removeIf(u -> consents.allowsTraining(u));
      trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
    }
  }
  public void sometimes(List<List<User>> all) {
    for (List<User> us : all) {
      if (us.size() > 3) us.removeIf(u -> !consents.allowsTraining(u));
      trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
    }
  }
  public void iterator(List<List<User>> all) {
    for (List<User> us : all) {
      for (Iterator<User> it = us.iterator(); it.hasNext(); ) if (!consents.allowsTraining(it.next())) it.remove();
      trainer.learnAll(us); // EXPECT: none
    }
  }
  public void iteratorWrong(List<List<User>> all) {
    for (List<User> us : all) {
      for (Iterator<User> it = us.iterator(); it.hasNext(); ) if (consents.allowsTraining(it.next())) it.remove();
      trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
    }
  }
  public void values(Map<String, List<User>> by) {
    for (List<User> us : by.values()) {
      us.removeIf(u -> !consents.allowsTraining(u));
      for (User u : us) trainer.learn(u.bio()); // EXPECT: none
    }
  }
  public void entries(Map<String, List<User>> by) {
    for (Map.Entry<String, List<User>> e : by.entrySet()) {
      e.getValue().removeIf(u -> !consents.allowsTraining(u));
      for (User u : e.getValue()) trainer.learn(u.bio()); // EXPECT: none
    }
  }
  public void nextRound(List<List<User>> all) {
    List<User> last = new ArrayList<>();
    for (List<User> us : all) {
      trainer.learnAll(last); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck
      us.removeIf(u -> !consents.allowsTraining(u));
      last = all.get(0);
    }
  }
  public void retained(List<List<User>> all, Set<User> asked) {
    Set<User> allowed = new HashSet<>();
    for (User u : asked) if (consents.allowsTraining(u)) allowed.add(u);
    for (List<User> us : all) {
      us.retainAll(allowed);
      for (User u : us) trainer.learn(u.bio()); // EXPECT: none
    }
  }
  public void lambdas(Map<String, List<User>> by) {
    by.values().forEach(us -> { us.removeIf(u -> !consents.allowsTraining(u)); trainer.learnAll(us); }); // EXPECT: none
  }
  private void drop(List<User> us) { us.removeIf(u -> !consents.allowsTraining(u)); }
  public void helper(List<List<User>> all) {
    for (List<User> us : all) {
      drop(us);
      trainer.learnAll(us); // EXPECT: none
    }
  }
}
