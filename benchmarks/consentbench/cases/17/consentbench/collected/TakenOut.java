package consentbench.collected;

import consentbench.domain.Case;
import consentbench.domain.User;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Whoever refused is taken out. */
public class TakenOut extends Case {

  public void goodIterator(List<User> people) {
    Iterator<User> all = people.iterator();
    while (all.hasNext()) {
      User u = all.next();
      if (!consents.training(u)) {
        all.remove();
      }
    }
    for (User u : people) {
      trainer.learn(u.bio()); // ok
    }
  }

  public void badIteratorSkips(List<User> people) {
    Iterator<User> all = people.iterator();
    while (all.hasNext()) {
      User u = all.next();
      if (u.handle() == null) {
        continue;
      }
      if (!consents.training(u)) {
        all.remove();
      }
    }
    for (User u : people) {
      trainer.learn(u.bio()); // bad: not-on-every-path
    }
  }

  public void badIteratorStops(List<User> people, int most) {
    int seen = 0;
    for (Iterator<User> all = people.iterator(); all.hasNext(); ) {
      User u = all.next();
      if (!consents.training(u)) {
        all.remove();
      }
      if (++seen > most) {
        break;
      }
    }
    for (User u : people) {
      trainer.learn(u.bio()); // bad: not-on-every-path
    }
  }

  public void goodEntries(Map<String, User> people) {
    for (Iterator<Map.Entry<String, User>> all = people.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<String, User> e = all.next();
      if (!consents.training(e.getValue())) {
        all.remove();
      }
    }
    for (User u : people.values()) {
      trainer.learn(u.bio()); // ok
    }
  }

  public void badEntries(Map<String, User> people) {
    for (Iterator<Map.Entry<String, User>> all = people.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<String, User> e = all.next();
      if (consents.training(e.getValue())) {
        all.remove();
      }
    }
    for (User u : people.values()) {
      trainer.learn(u.bio()); // bad: not-on-every-path
    }
  }

  public void goodRemoveAll(List<User> people) {
    List<User> refused = new ArrayList<>();
    for (User u : people) {
      if (!consents.training(u)) {
        refused.add(u);
      }
    }
    people.removeAll(refused);
    for (User u : people) {
      trainer.learn(u.bio()); // ok
    }
  }

  public void badRetainAll(List<User> people) {
    List<User> refused = new ArrayList<>();
    for (User u : people) {
      if (!consents.training(u)) {
        refused.add(u);
      }
    }
    people.retainAll(refused);
    for (User u : people) {
      trainer.learn(u.bio()); // bad: not-on-every-path
    }
  }

  public void goodTwoLists(List<User> people) {
    List<User> yes = new ArrayList<>();
    List<User> no = new ArrayList<>();
    for (User u : people) {
      (consents.training(u) ? yes : no).add(u);
    }
    for (User u : yes) {
      trainer.learn(u.bio()); // ok
    }
  }

  public void badTwoLists(List<User> people) {
    List<User> yes = new ArrayList<>();
    List<User> no = new ArrayList<>();
    for (User u : people) {
      (consents.training(u) ? yes : no).add(u);
    }
    for (User u : no) {
      trainer.learn(u.bio()); // bad: not-on-every-path
    }
  }
}
