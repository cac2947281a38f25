package consentbench.stale;

import consentbench.domain.Case;
import consentbench.domain.Post;
import consentbench.domain.User;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What changes between the check and the use. */
public class Stale extends Case {

  private User current;

  public void goodField(User user) {
    current = user;
    if (consents.training(current)) {
      trainer.learn(current.bio()); // ok
    }
  }

  public void badField(User user, User other) {
    current = user;
    if (consents.training(current)) {
      current = other;
      trainer.learn(current.bio()); // bad: other-person
    }
  }

  public void badFieldByHelper(User user, User other) {
    current = user;
    if (consents.training(current)) {
      next(other);
      trainer.learn(current.bio()); // bad: other-person
    }
  }

  private void next(User user) {
    current = user;
  }

  public void badListChanged(List<User> people, User other) {
    if (consents.training(people.get(0))) {
      people.set(0, other);
      trainer.learn(people.get(0).bio()); // bad: other-person
    }
  }

  public void badListShifted(List<User> people) {
    if (consents.training(people.get(0))) {
      people.remove(0);
      trainer.learn(people.get(0).bio()); // bad: other-person
    }
  }

  public void goodListUnchanged(List<User> people) {
    if (consents.training(people.get(0))) {
      trainer.learn(people.get(0).bio()); // ok
    }
  }

  public void badArrayChanged(User[] people, User other) {
    if (consents.training(people[0])) {
      people[0] = other;
      trainer.learn(people[0].bio()); // bad: other-person
    }
  }

  public void badOtherPosition(User[] people) {
    if (consents.training(people[0])) {
      trainer.learn(people[1].bio()); // bad: other-person
    }
  }

  public void badPolledTwice(Deque<Post> queue) {
    if (consents.training(queue.poll().author())) {
      trainer.learn(queue.poll().text()); // bad: other-person
    }
  }

  public void goodPolledOnce(Deque<Post> queue) {
    Post post = queue.poll();
    if (consents.training(post.author())) {
      trainer.learn(post.text()); // ok
    }
  }

  public void goodQueued(List<User> people) {
    Deque<User> allowed = new ArrayDeque<>();
    for (User user : people) {
      if (consents.training(user)) {
        allowed.push(user);
      }
    }
    while (!allowed.isEmpty()) {
      trainer.learn(allowed.pop().bio()); // ok
    }
  }

  public void badLoopVariable(List<User> people) {
    User previous = null;
    for (User user : people) {
      if (previous != null && consents.training(previous)) {
        trainer.learn(user.bio()); // bad: other-person|not-on-every-path
      }
      previous = user;
    }
  }

  public void goodPrevious(List<User> people) {
    User previous = null;
    for (User user : people) {
      if (previous != null && consents.training(previous)) {
        trainer.learn(previous.bio()); // ok
      }
      previous = user;
    }
  }
}
