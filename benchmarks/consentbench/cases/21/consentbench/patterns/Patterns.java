package consentbench.patterns;

import consentbench.domain.Case;
import consentbench.domain.Message;
import consentbench.domain.Post;
import consentbench.domain.User;

/** Patterns and their guards. */
public class Patterns extends Case {

  public void goodWhen(Object item) {
    switch (item) {
      case User user when consents.training(user) -> trainer.learn(user.bio()); // ok
      default -> {}
    }
  }

  public void badWhen(Object item) {
    switch (item) {
      case User user when !consents.training(user) -> trainer.learn(user.bio()); // bad: not-on-every-path
      default -> {}
    }
  }

  public void goodBehindWhen(Object item) {
    switch (item) {
      case Post post when !consents.training(post.author()) -> {}
      case Post post -> trainer.learn(post.text()); // ok
      default -> {}
    }
  }

  public void badBehindWhen(Object item) {
    switch (item) {
      case Post post when consents.training(post.author()) -> {}
      case Post post -> trainer.learn(post.text()); // bad: not-on-every-path
      default -> {}
    }
  }

  public void goodRecordPattern(Object item) {
    if (item instanceof Post(long id, User author, String text, int likes) && consents.training(author)) {
      trainer.learn(text); // ok
    }
  }

  public void badRecordPattern(Object item) {
    if (item instanceof Message(long id, User sender, User recipient, String body) && consents.training(recipient)) {
      trainer.learn(body); // bad: other-person
    }
  }

  public void goodExpression(Object item) {
    String text =
        switch (item) {
          case User user when consents.training(user) -> user.bio();
          case User user -> user.handle();
          default -> "";
        };
    trainer.learn(text); // ok
  }

  public void badExpression(Object item) {
    String text =
        switch (item) {
          case User user when consents.training(user) -> user.handle();
          case User user -> user.bio();
          default -> "";
        };
    trainer.learn(text); // bad: not-on-every-path
  }

  public void goodInstance(Object item) {
    if (!(item instanceof User user) || !consents.training(user)) {
      return;
    }
    trainer.learn(user.bio()); // ok
  }

  public void badInstance(Object item) {
    if (!(item instanceof User user) || consents.training(user)) {
      return;
    }
    trainer.learn(user.bio()); // bad: not-on-every-path
  }

  public void goodYield(User user) {
    boolean ok =
        switch (consents.answer(user)) {
          case YES -> {
            user.handle();
            yield true;
          }
          default -> false;
        };
    if (ok) {
      trainer.learn(user.bio()); // ok
    }
  }
}
