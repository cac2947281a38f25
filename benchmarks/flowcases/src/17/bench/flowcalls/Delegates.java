package bench.flowcalls;

import bench.api.Trainer;
import bench.model.User;

/** Wrappers around an interface whose other implementations are not at hand. */
final class Delegates {

  interface Lines {
    String line(User user);

    void end();
  }

  static class Wrapper implements Lines {
    private final Lines delegate;

    Wrapper(Lines delegate) {
      this.delegate = delegate;
    }

    @Override
    public String line(User user) {
      return delegate.line(user);
    }

    @Override
    public void end() {
      delegate.end();
    }
  }

  void through(Lines lines, User user, Trainer trainer) {
    trainer.learn(lines.line(user)); // EXPECT: MissingConsentCheck
  }

  void after(Lines lines, User user, Trainer trainer) {
    lines.end();
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    trainer.learn(user.handle()); // EXPECT: none
  }

  interface Failures {
    void raise();
  }

  static final class Throwing implements Failures {
    @Override
    public void raise() {
      throw new IllegalStateException();
    }
  }

  void never(Failures failures, User user, Trainer trainer) {
    failures.raise();
    trainer.learn(user.bio()); // EXPECT: none
  }
}
