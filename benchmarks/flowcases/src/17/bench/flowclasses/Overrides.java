package bench.flowclasses;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;

/** Which body a call runs. */
final class Overrides {

  interface Renderer {
    String render(User user);

    default String title(User user) {
      return "user " + user.id();
    }
  }

  static final class Full implements Renderer {
    @Override
    public String render(User user) {
      return user.handle() + user.bio();
    }

    @Override
    public String title(User user) {
      return render(user);
    }
  }

  static final class Brief implements Renderer {
    @Override
    public String render(User user) {
      return user.handle();
    }
  }

  void allocated(User user, Trainer trainer) {
    Renderer full = new Full();
    Renderer brief = new Brief();
    trainer.learn(full.render(user)); // EXPECT: MissingConsentCheck
    trainer.learn(brief.render(user)); // EXPECT: none
    trainer.learn(full.title(user)); // EXPECT: MissingConsentCheck
    trainer.learn(brief.title(user)); // EXPECT: none
  }

  void reassigned(User user, Trainer trainer) {
    Renderer renderer = new Full();
    renderer = new Brief();
    trainer.learn(renderer.render(user)); // EXPECT: none
    renderer = new Full();
    trainer.learn(renderer.render(user)); // EXPECT: MissingConsentCheck
  }

  void eitherOne(User user, boolean full, Trainer trainer) {
    Renderer renderer = full ? new Full() : new Brief();
    trainer.learn(renderer.render(user)); // EXPECT: MissingConsentCheck
  }

  void unknown(User user, Renderer renderer, Trainer trainer) {
    trainer.learn(renderer.render(user)); // EXPECT: MissingConsentCheck
  }

  private static Renderer make(boolean full) {
    return full ? new Full() : new Brief();
  }

  private static Renderer makeBrief() {
    return new Brief();
  }

  void fromFactory(User user, Trainer trainer) {
    trainer.learn(make(user.id() > 3).render(user)); // EXPECT: MissingConsentCheck
    trainer.learn(makeBrief().render(user)); // EXPECT: none
  }

  static final class Screen {
    private final Renderer renderer;

    Screen(Renderer renderer) {
      this.renderer = renderer;
    }

    String show(User user) {
      return "[" + renderer.render(user) + "]";
    }
  }

  void fromField(User user, Trainer trainer) {
    trainer.learn(new Screen(new Full()).show(user)); // EXPECT: MissingConsentCheck
    trainer.learn(new Screen(new Brief()).show(user)); // EXPECT: none
  }

  void fromList(User user, Trainer trainer) {
    List<Renderer> all = List.of(new Brief(), new Full());
    List<Renderer> brief = new ArrayList<>();
    brief.add(new Brief());
    for (Renderer renderer : all) {
      trainer.learn(renderer.render(user)); // EXPECT: MissingConsentCheck
    }
    for (Renderer renderer : brief) {
      trainer.learn(renderer.render(user)); // EXPECT: none
    }
  }

  void anonymous(User user, Trainer trainer) {
    Renderer own =
        new Renderer() {
          @Override
          public String render(User someone) {
            return "#" + someone.id();
          }

          @Override
          public String title(User someone) {
            return someone.email();
          }
        };
    Renderer lambda = u -> "*";
    trainer.learn(own.render(user)); // EXPECT: none
    trainer.learn(own.title(user)); // EXPECT: MissingConsentCheck
    trainer.learn(lambda.render(user)); // EXPECT: none
  }

  void asked(User user, Object anything, Trainer trainer) {
    Object renderer = new Brief();
    if (renderer instanceof Renderer r) {
      trainer.learn(r.render(user)); // EXPECT: none
    }
    if (anything instanceof Full f) {
      trainer.learn(f.render(user)); // EXPECT: MissingConsentCheck
    }
  }
}
