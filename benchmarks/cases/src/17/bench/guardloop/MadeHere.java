package bench.guardloop;

import bench.api.*;
import bench.model.*;
import java.util.*;

/** Loops over positions of lists and arrays that were made here. */
public class MadeHere {
  private final ConsentService consents;
  private final Trainer trainer;
  public MadeHere(ConsentService c, Trainer t) { consents = c; trainer = t; }
  public void indexMade(User a, User b) {
    List<User> us = new ArrayList<>(List.of(a, b));
    for (int i = 0; i < us.size(); i++) if (consents.allowsTraining(us.get(i))) trainer.learn(us.get(i).bio()); // EXPECT: none
  }
  public void indexAdded(User a, User b) {
    List<User> us = new ArrayList<>();
    us.add(a); us.add(b);
    for (int i = 0; i < us.size(); i++) if (consents.allowsTraining(us.get(i))) trainer.learn(us.get(i).bio()); // EXPECT: none
  }
  public void indexOther(User a, User b) {
    List<User> us = new ArrayList<>();
    us.add(a); us.add(b);
    for (int i = 0; i < us.size(); i++) if (consents.allowsTraining(us.get(i))) trainer.learn(us.get(i + 1).bio()); // EXPECT: ConsentOfAnotherSubject
  }
  public void indexChanged(User a, User b) {
    List<User> us = new ArrayList<>();
    us.add(a); us.add(b);
    for (int i = 0; i < us.size(); i++) if (consents.allowsTraining(us.get(i))) { i++; trainer.learn(us.get(i).bio()); } // EXPECT: ConsentOfAnotherSubject
  }
  public void array(User a, User b) {
    User[] us = {a, b};
    for (int i = 0; i < us.length; i++) if (consents.allowsTraining(us[i])) trainer.learn(us[i].bio()); // EXPECT: none
  }
  public void arraySwapped(User a, User b) {
    User[] us = {a, b};
    for (int i = 0; i < us.length; i++) if (consents.allowsTraining(us[i])) { us[i] = b; trainer.learn(us[i].bio()); } // EXPECT: ConsentOfAnotherSubject
  }
  public void listSwapped(User a, User b, User c) {
    List<User> us = new ArrayList<>(List.of(a, b));
    for (int i = 0; i < us.size(); i++) if (consents.allowsTraining(us.get(i))) { us.set(i, c); trainer.learn(us.get(i).bio()); } // EXPECT: ConsentOfAnotherSubject
  }
  public void laterRound(User a, User b) {
    List<User> us = new ArrayList<>(List.of(a, b));
    boolean ok = false;
    for (int i = 0; i < us.size(); i++) { if (ok) trainer.learn(us.get(i).bio()); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    ok = consents.allowsTraining(us.get(i)); }
  }
  public void given(User a, User b, int i) {
    List<User> us = new ArrayList<>(List.of(a, b));
    if (consents.allowsTraining(us.get(i))) trainer.learn(us.get(i).bio()); // EXPECT: none
  }
  public void streamOfMade(User a, User b) {
    List<User> us = new ArrayList<>();
    us.add(a); us.add(b);
    for (User u : us) if (consents.allowsTraining(u)) trainer.learn(u.bio()); // EXPECT: none
    us.stream().filter(consents::allowsTraining).forEach(u -> trainer.learn(u.bio())); // EXPECT: none
  }
  public void allOfMade(User a, User b) {
    List<User> us = new ArrayList<>(List.of(a, b));
    for (int i = 0; i < us.size(); i++) if (!consents.allowsTraining(us.get(i))) return;
    for (int i = 0; i < us.size(); i++) trainer.learn(us.get(i).bio()); // EXPECT: none
  }
  public void allOfMadeNames(User a, User b) {
    List<User> us = new ArrayList<>(List.of(a, b));
    for (int i = 0; i < us.size(); i++) if (!consents.allowsTraining(us.get(i))) return;
    trainer.learn(a.bio()); // EXPECT: none
    trainer.learnAll(us); // EXPECT: none
  }
  public void allOfArray(User a, User b) {
    User[] us = {a, b};
    for (User u : us) if (!consents.allowsTraining(u)) return;
    for (User u : us) trainer.learn(u.bio()); // EXPECT: none
    trainer.learn(a.bio()); // EXPECT: none
  }

  public void loopOverListOf(User a, User b) {
    for (User u : List.of(a, b)) if (!consents.allowsTraining(u)) return;
    trainer.learn(a.bio()); // EXPECT: none
    trainer.learn(b.bio()); // EXPECT: none
  }
  public void loopOverListOfOther(User a, User b, User c) {
    for (User u : List.of(a, b)) if (!consents.allowsTraining(u)) return;
    trainer.learn(c.bio()); // EXPECT: ConsentOfAnotherSubject
  }
  public void loopOverVariable(User a, User b) {
    List<User> us = List.of(a, b);
    for (User u : us) if (!consents.allowsTraining(u)) return;
    trainer.learnAll(us); // EXPECT: none
    trainer.learn(a.bio()); // EXPECT: none
  }
}
