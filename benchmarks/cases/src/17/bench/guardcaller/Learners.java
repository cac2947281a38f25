package bench.guardcaller;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** Constructors, interfaces and superclasses between the check and the use. */
public class Learners {

  private final ConsentService consents;
  private final Trainer trainer;

  public Learners(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  static final class Learner {
    private final User user;

    Learner(User user) {
      this.user = user;
    }

    void into(Trainer target) {
      target.learn(user.bio()); // EXPECT: none
    }
  }

  static final class OpenLearner {
    private final User user;

    OpenLearner(User user) {
      this.user = user;
    }

    void into(Trainer target) {
      target.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  interface Step {
    void take(User user, Trainer target);
  }

  static final class BioStep implements Step {
    @Override
    public void take(User user, Trainer target) {
      target.learn(user.bio()); // EXPECT: none
    }
  }

  static final class MailStep implements Step {
    @Override
    public void take(User user, Trainer target) {
      target.learn(user.email()); // EXPECT: none
    }
  }

  abstract static class Template {
    final void run(User user, ConsentService consents, Trainer target) {
      if (allowed(user, consents)) {
        use(user, target);
      }
    }

    abstract boolean allowed(User user, ConsentService consents);

    abstract void use(User user, Trainer target);
  }

  static final class AskingTemplate extends Template {
    @Override
    boolean allowed(User user, ConsentService consents) {
      return consents.allowsTraining(user);
    }

    @Override
    void use(User user, Trainer target) {
      target.learn(user.bio()); // EXPECT: none
    }
  }

  public void good(User user) {
    Learner learner = new Learner(user);
    if (consents.allowsTraining(user)) {
      learner.into(trainer);
    }
  }

  public void bad(User user) {
    OpenLearner learner = new OpenLearner(user);
    learner.into(trainer);
  }

  public void goodSteps(User user) {
    List<Step> steps = List.of(new BioStep(), new MailStep());
    if (!consents.allowsTraining(user)) {
      return;
    }
    for (Step step : steps) {
      step.take(user, trainer);
    }
  }

  public void goodTemplate(User user) {
    new AskingTemplate().run(user, consents, trainer);
  }
}
