package consentbench.lambdas;

import consentbench.domain.Case;
import consentbench.domain.User;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Checks as functions, and functions made under a check. */
public class Functions extends Case {

  private final Predicate<User> rule = u -> consents.training(u);
  private final Predicate<User> opposite = rule.negate();

  public void goodField(User user) {
    if (rule.test(user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badField(User user) {
    if (opposite.test(user)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void badFieldOther(User user, User other) {
    if (rule.test(other)) {
      trainer.learn(user.bio()); // bad: other-person
    }
  }

  public void goodAnd(List<User> people) {
    Predicate<User> adult = u -> u.id() > 18;
    people.stream().filter(adult.and(u -> consents.training(u))).forEach(u -> trainer.learn(u.bio())); // ok
  }

  public void badOr(List<User> people) {
    Predicate<User> adult = u -> u.id() > 18;
    people.stream().filter(adult.or(u -> consents.training(u))).forEach(u -> trainer.learn(u.bio())); // bad: not-on-every-path
  }

  public void goodNegatedTwice(User user) {
    Predicate<User> refused = u -> !consents.training(u);
    if (refused.negate().test(user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void goodFunction(User user) {
    Function<User, Boolean> ask = u -> consents.training(u);
    if (ask.apply(user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badComposed(User user) {
    Function<User, Boolean> ask = consents::training;
    if (ask.andThen(ok -> !ok).apply(user)) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodSecondArgument(User user, User other) {
    BiPredicate<User, User> ask = (a, b) -> consents.training(b);
    if (ask.test(other, user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badSecondArgument(User user, User other) {
    BiPredicate<User, User> ask = (a, b) -> consents.training(b);
    if (ask.test(user, other)) {
      trainer.learn(user.bio()); // bad: other-person
    }
  }

  public void goodSupplier(User user) {
    Supplier<Boolean> ask = () -> consents.training(user);
    if (ask.get()) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badSupplierUnasked(User user) {
    Supplier<Boolean> ask = () -> consents.training(user);
    if (ask != null) {
      trainer.learn(user.bio()); // bad: unchecked
    }
  }

  public void goodDeclaredSupplier(User user) {
    if (consents.trainingSupplier(user).get()) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badDeclaredSupplierUnasked(User user) {
    if (consents.trainingSupplier(user) != null) {
      trainer.learn(user.bio()); // bad: not-on-every-path
    }
  }

  public void goodRunUnder(User user) {
    if (consents.training(user)) {
      Runnable job = () -> trainer.learn(user.bio()); // ok
      job.run();
    }
  }

  public void badRunOutside(User user) {
    Runnable job = () -> trainer.learn(user.bio()); // bad: not-on-every-path|unchecked
    consents.training(user);
    job.run();
  }

  public void goodAnonymous(User user) {
    if (!consents.training(user)) {
      return;
    }
    Runnable job =
        new Runnable() {
          @Override
          public void run() {
            trainer.learn(user.bio()); // ok
          }
        };
    job.run();
  }

  public void goodHigherOrder(User user) {
    ifAllowed(user, u -> consents.training(u));
  }

  private void ifAllowed(User user, Predicate<User> allowed) {
    if (allowed.test(user)) {
      trainer.learn(user.bio()); // ok
    }
  }

  public void badHigherOrder(User user) {
    ifNamed(user, u -> !u.handle().isEmpty());
  }

  private void ifNamed(User user, Predicate<User> named) {
    if (named.test(user)) {
      trainer.learn(user.bio()); // bad: unchecked
    }
  }
}
