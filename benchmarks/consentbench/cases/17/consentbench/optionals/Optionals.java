package consentbench.optionals;

import consentbench.domain.Case;
import consentbench.domain.User;
import java.util.Optional;

/** Outcomes in optionals, and optionals of people. */
public class Optionals extends Case {

  public void goodElseFalse(User user) {
    if (consents.findTraining(user).orElse(false)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badElseTrue(User user) {
    if (consents.findTraining(user).orElse(true)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void badPresent(User user) {
    if (consents.findTraining(user).isPresent()) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodPresentAndTrue(User user) {
    Optional<Boolean> found = consents.findTraining(user);
    if (found.isPresent() && found.get()) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badEmptyOrTrue(User user) {
    Optional<Boolean> found = consents.findTraining(user);
    if (found.isEmpty() || found.get()) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodThrow(User user) {
    if (consents.findTraining(user).orElseThrow()) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void goodFilteredAnswer(User user) {
    if (consents.findTraining(user).filter(ok -> ok).isPresent()) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badFilteredAnswer(User user) {
    if (consents.findTraining(user).filter(ok -> ok).isEmpty()) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodMapped(User user) {
    if (Optional.of(user).map(u -> consents.training(u)).orElse(false)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badMapped(User user) {
    if (Optional.of(user).map(u -> consents.training(u)).orElse(true)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodFilteredPerson(Optional<User> found) {
    found.filter(u -> consents.training(u)).ifPresent(u -> trainer.learn(u.bio())); // ok
  }

  public void badFilteredPerson(Optional<User> found) {
    found.filter(u -> !consents.training(u)).ifPresent(u -> trainer.learn(u.bio())); // bad: not-on-every-path
  }

  public void goodFilteredText(Optional<User> found) {
    String text = found.filter(u -> consents.training(u)).map(User::bio).orElse("");
    trainer.learn(text); // ok
  }

  public void badElsePerson(User user, Optional<User> found) {
    User chosen = found.filter(u -> consents.training(u)).orElse(user);
    trainer.learn(chosen.bio()); // bad: not-on-every-path|other-person
  }

  public void goodNullable(User user) {
    User chosen = Optional.ofNullable(user).filter(u -> consents.training(u)).orElse(null);
    if (chosen != null) {
      trainer.learn(chosen.bio()); // ok
    }
  }
}
