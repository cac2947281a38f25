package consentbench.loops;

import consentbench.domain.Case;
import consentbench.domain.User;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** One person after the other. */
public class Loops extends Case {

  public void goodEach(List<User> people) {
    for (User user : people) {
      if (consents.training(user)) {
        trainer.learn(user.bio()); // ok
      }
    }
  }

  public void badFirst(List<User> people) {
    for (User user : people) {
      if (consents.training(people.get(0))) {
        trainer.learn(user.bio()); // bad: other-person
      }
    }
  }

  public void goodContinue(List<User> people) {
    for (User user : people) {
      if (!consents.training(user)) {
        continue;
      }
      trainer.learn(user.bio()); // ok
    }
  }

  public void badFlagStays(List<User> people) {
    boolean ok = false;
    for (User user : people) {
      if (consents.training(user)) {
        ok = true;
      }
      if (ok) {
        trainer.learn(user.bio()); // bad: not-on-every-path
      }
    }
  }

  public void goodFlagReset(List<User> people) {
    for (User user : people) {
      boolean ok = false;
      if (consents.training(user)) {
        ok = true;
      }
      if (ok) {
        trainer.learn(user.bio()); // ok
      }
    }
  }

  public void goodIndex(List<User> people) {
    for (int i = 0; i < people.size(); i++) {
      if (consents.training(people.get(i))) {
        trainer.learn(people.get(i).bio()); // ok
      }
    }
  }

  public void badIndex(List<User> people) {
    for (int i = 0; i + 1 < people.size(); i++) {
      if (consents.training(people.get(i))) {
        trainer.learn(people.get(i + 1).bio()); // bad: other-person
      }
    }
  }

  public void badIndexMoved(List<User> people, int i) {
    if (consents.training(people.get(i))) {
      i++;
      trainer.learn(people.get(i).bio()); // bad: other-person
    }
  }

  public void goodIterator(List<User> people) {
    Iterator<User> rest = people.iterator();
    while (rest.hasNext()) {
      User user = rest.next();
      if (consents.training(user)) {
        trainer.learn(user.bio()); // ok
      }
    }
  }

  public void badIteratorTwice(Iterator<User> rest) {
    if (consents.training(rest.next())) {
      trainer.learn(rest.next().bio()); // bad: other-person
    }
  }

  public void badOuter(List<User> people) {
    for (User user : people) {
      if (consents.training(user)) {
        for (User friend : user.friends()) {
          trainer.learn(friend.bio()); // bad: other-person
        }
      }
    }
  }

  public void goodInner(List<User> people) {
    for (User user : people) {
      for (User friend : user.friends()) {
        if (consents.training(friend)) {
          trainer.learn(friend.bio()); // ok
        }
      }
    }
  }

  public void goodCopied(List<User> people) {
    List<User> allowed = new ArrayList<>();
    for (User user : people) {
      if (consents.training(user)) {
        allowed.add(user);
      }
    }
    trainer.learnAll(allowed); // ok
  }

  public void badCopied(List<User> people) {
    List<User> allowed = new ArrayList<>();
    for (User user : people) {
      if (consents.training(user)) {
        System.err.println(user.id());
      }
      allowed.add(user);
    }
    trainer.learnAll(allowed); // bad: not-on-every-path
  }

  public void goodAll(List<User> people) {
    for (User user : people) {
      if (!consents.training(user)) {
        return;
      }
    }
    trainer.learnAll(people); // ok
  }

  public void badSome(List<User> people) {
    for (User user : people) {
      if (consents.training(user)) {
        trainer.learnAll(people); // bad: other-person|not-on-every-path
        return;
      }
    }
  }

  public void badBreak(List<User> people) {
    for (User user : people) {
      if (!consents.training(user)) {
        break;
      }
    }
    trainer.learnAll(people); // bad: other-person|not-on-every-path
  }

  public void badReassigned(User user, User other) {
    User current = user;
    if (consents.training(current)) {
      current = other;
      trainer.learn(current.bio()); // bad: other-person
    }
  }

  public void goodHeld(User user, User other) {
    User current = user;
    if (consents.training(current)) {
      User held = current;
      current = other;
      trainer.learn(held.bio()); // ok
    }
  }
}
