package consentbench.helpers;

import consentbench.domain.Case;
import consentbench.domain.Consents;
import consentbench.domain.Post;
import consentbench.domain.User;

/** The check behind methods, at any depth. */
public class Helpers extends Case {

  private Consents missing;

  private boolean may(User user) {
    return consents.training(user);
  }

  private boolean mayNot(User user) {
    return !may(user);
  }

  private boolean mayDeep(User user) {
    return !mayNot(user) && user.id() > 0;
  }

  private void demand(User user) {
    if (mayNot(user)) {
      throw new IllegalStateException("no consent");
    }
  }

  private boolean mayIfKnown(User user) {
    if (missing == null) {
      return true;
    }
    return missing.training(user);
  }

  private boolean mayAuthor(Post post) {
    return may(post.author());
  }

  private boolean mayFirst(User user, User other) {
    return consents.training(user);
  }

  private User checked(User user) {
    return consents.training(user) ? user : null;
  }

  private void learn(User user) {
    trainer.learn(user.bio()); // ok
  }

  private void learnOpen(User user) {
    trainer.learn(user.bio()); // bad: not-on-every-path
  }

  public void goodHelper(User user) {
    if (may(user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badHelper(User user) {
    if (mayNot(user)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodDeep(User user) {
    if (mayDeep(user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void goodDemand(User user) {
    demand(user);
    trainer.learn(user.bio()); // ok
  }

  public void badDemandOther(User user, User other) {
    demand(other);
    trainer.learn(user.bio()); // bad: other-person
  }

  public void badIfKnown(User user) {
    if (mayIfKnown(user)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodAuthor(Post post) {
    if (mayAuthor(post)) {
      trainer.learn(post.text()); // ok
    }
  }

  public void badAuthor(Post post, Post other) {
    if (mayAuthor(other)) {
      trainer.learn(post.text()); // bad: other-person
    }
  }

  public void badSwapped(User user, User other) {
    if (mayFirst(other, user)) {
      trainer.learn(user.bio()); // bad: other-person
    }
  }

  public void goodChecked(User user) {
    User ok = checked(user);
    if (ok != null) {
      trainer.learn(ok.bio()); // ok
    }
  }

  public void badChecked(User user) {
    User ok = checked(user);
    if (ok == null) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodCallee(User user) {
    if (consents.training(user)) {
      learn(user);
    }
  }

  public void badCallee(User user, boolean hurry) {
    if (hurry) {
      learnOpen(user);
    } else if (consents.training(user)) {
      learnOpen(user);
    }
  }
}
