package consentbench.recursion;

import consentbench.domain.Case;
import consentbench.domain.Post;
import consentbench.domain.User;
import java.util.List;

/** Checks and uses in recursive methods. */
public class Recursion extends Case {

  record Thread(Post post, List<Thread> answers) {}

  public void goodTree(Thread thread) {
    if (consents.training(thread.post().author())) {
      trainer.learn(thread.post().text()); // ok
    }
    for (Thread answer : thread.answers()) {
      goodTree(answer);
    }
  }

  public void badRootOnly(Thread thread) {
    if (consents.training(thread.post().author())) {
      learnAll(thread);
    }
  }

  private void learnAll(Thread thread) {
    trainer.learn(thread.post().text()); // bad: other-person|not-on-every-path
    for (Thread answer : thread.answers()) {
      learnAll(answer);
    }
  }

  public void goodList(List<User> people, int i) {
    if (i >= people.size()) {
      return;
    }
    User user = people.get(i);
    if (consents.training(user)) {
      trainer.learn(user.bio()); // ok
    }
    goodList(people, i + 1);
  }

  private boolean retried(User user, int left) {
    return left > 0 ? retried(user, left - 1) : consents.training(user);
  }

  private boolean retriedOpen(User user, int left) {
    return left == 0 || retriedOpen(user, left - 1) && consents.training(user);
  }

  public void goodRetried(User user) {
    if (retried(user, 3)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badRetried(User user) {
    if (retriedOpen(user, 3)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }
}
