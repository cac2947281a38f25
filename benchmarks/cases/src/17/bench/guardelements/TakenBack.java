package bench.guardelements;

import bench.api.*;
import bench.model.*;
import java.util.*;

/** Who was refused is collected, and taken out of the collection again. */
public class TakenBack {
  private final ConsentService consents;
  private final Trainer trainer;
  public TakenBack(ConsentService c, Trainer t) { consents = c; trainer = t; }
  public void cleared(List<User> us, boolean x) {
    List<User> refused = new ArrayList<>();
    for (User u : us) {
      if (!consents.allowsTraining(u)) {
        refused.add(u);
        if (x) refused.clear();
      }
    }
    if (refused.isEmpty()) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  private static void reset(List<User> all) {
    all.clear();
  }

  public void clearedByHelper(List<User> us, boolean x) {
    List<User> refused = new ArrayList<>();
    for (User u : us) {
      if (!consents.allowsTraining(u)) {
        refused.add(u);
        if (x) reset(refused);
      }
    }
    if (refused.isEmpty()) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }

  public void removed(List<User> us, boolean x) {
    List<User> refused = new ArrayList<>();
    for (User u : us) {
      if (!consents.allowsTraining(u)) {
        refused.add(u);
        if (x) refused.remove(u);
      }
    }
    if (refused.isEmpty()) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }
  public void notAdded(List<User> us, boolean x) {
    List<User> refused = new ArrayList<>();
    for (User u : us) {
      if (!consents.allowsTraining(u) && x) refused.add(u);
    }
    if (refused.isEmpty()) trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }
  public void ok(List<User> us) {
    List<User> refused = new ArrayList<>();
    for (User u : us) {
      if (!consents.allowsTraining(u)) refused.add(u);
    }
    if (refused.isEmpty()) trainer.learnAll(us); // EXPECT: none
  }
  public void others(List<User> us, boolean x) {
    List<User> refused = new ArrayList<>();
    for (User u : us) {
      if (!consents.allowsTraining(u)) {
        refused.add(u);
        if (x) refused.clear();
      }
    }
    us.removeAll(refused);
    trainer.learnAll(us); // EXPECT: CheckNotOnEveryPath
  }
}
