package bench.flowlocals;

import bench.api.*;
import bench.model.*;
import java.util.*;

/** A variable that holds an empty collection, or one of people. */
public class EmptyOrNot {
  private final Trainer trainer;

  public EmptyOrNot(Trainer t) {
    trainer = t;
  }

  public void earlierRound(List<List<User>> all) {
    List<User> last = new ArrayList<>();
    for (List<User> us : all) {
      trainer.learn(last); // EXPECT: MissingConsentCheck
      last = us;
    }
  }

  public void givenPosition(List<List<User>> all) {
    List<User> last = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      trainer.learn(last); // EXPECT: MissingConsentCheck
      last = all.get(0);
    }
  }

  public void onOneBranch(List<User> all, boolean some) {
    List<User> last = new ArrayList<>();
    if (some) last = all;
    trainer.learn(last); // EXPECT: MissingConsentCheck
  }

  public void onNoBranch(List<User> all, boolean some) {
    List<User> last = new ArrayList<>();
    if (some) last = new LinkedList<>();
    trainer.learn(last); // EXPECT: none
  }

  public void otherClass(Map<String, User> all, boolean some) {
    Map<String, User> chosen = new TreeMap<>();
    if (some) chosen = all;
    trainer.learn(chosen); // EXPECT: MissingConsentCheck
    trainer.learn(chosen.keySet()); // EXPECT: none
  }
}
