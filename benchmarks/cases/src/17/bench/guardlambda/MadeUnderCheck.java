package bench.guardlambda;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;

/** Lambdas that are made under a check run under it. */
public class MadeUnderCheck {

  private final ConsentService consents;
  private final Trainer trainer;

  public MadeUnderCheck(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user) {
    Runnable job = () -> {};
    if (consents.allowsTraining(user)) {
      job = () -> trainer.learn(user.bio()); // EXPECT: none
    }
    job.run();
  }

  public void bad(User user, boolean open) {
    Runnable job = () -> {};
    if (open) {
      job = () -> trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
    job.run();
  }

  public void badRefused(User user) {
    Runnable job = () -> {};
    if (!consents.allowsTraining(user)) {
      job = () -> trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
    job.run();
  }

  public void badOfOther(User user, User other) {
    if (consents.allowsTraining(user)) {
      Runnable job = () -> trainer.learn(other.bio()); // EXPECT: ConsentOfAnotherSubject
      job.run();
    }
  }

  /** What a lambda is given is not what it captured. */
  public void badParameter(User user, List<User> others) {
    if (consents.allowsTraining(user)) {
      others.forEach(o -> trainer.learn(o.bio())); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodCapturedBoth(User user, User other) {
    if (consents.allowsTraining(user) && consents.allowsTraining(other)) {
      Runnable job = () -> trainer.learn(user.bio() + other.bio()); // EXPECT: none
      job.run();
    }
  }

  public void goodCollected(List<User> people) {
    List<Runnable> jobs = new ArrayList<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        jobs.add(() -> trainer.learn(user.bio())); // EXPECT: none
      }
    }
    jobs.forEach(Runnable::run);
  }

  public void goodCollectedPastRefusals(List<User> people) {
    List<Runnable> jobs = new ArrayList<>();
    for (User user : people) {
      if (!consents.allowsTraining(user)) {
        continue;
      }
      jobs.add(() -> trainer.learn(user.bio())); // EXPECT: none
    }
    jobs.forEach(Runnable::run);
  }

  public void badCollectedOnRefusals(List<User> people) {
    List<Runnable> jobs = new ArrayList<>();
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        continue;
      }
      jobs.add(() -> trainer.learn(user.bio())); // EXPECT: CheckNotOnEveryPath|ConsentOfAnotherSubject
    }
    jobs.forEach(Runnable::run);
  }

  public void badCollected(List<User> people) {
    List<Runnable> jobs = new ArrayList<>();
    for (User user : people) {
      jobs.add(() -> trainer.learn(user.bio())); // EXPECT: MissingConsentCheck
    }
    jobs.forEach(Runnable::run);
  }
}
