package bench.guardrecord;

import bench.api.ConsentChoices;
import bench.api.ConsentRegistry;
import bench.api.FineTuner;
import bench.api.Trainer;
import bench.model.ConsentStatus;
import bench.model.User;

/** A record whose components are checks. */
public class Choices {

  private final ConsentRegistry registry;
  private final Trainer trainer;
  private final FineTuner tuner;

  public Choices(ConsentRegistry registry, Trainer trainer, FineTuner tuner) {
    this.registry = registry;
    this.trainer = trainer;
    this.tuner = tuner;
  }

  public void good(User user) {
    if (registry.choices(user).training()) {
      trainer.learn(user.bio()); // EXPECT: none
      tuner.tune(user.bio()); // EXPECT: none
    }
  }

  public void badAnalytics(User user) {
    if (registry.choices(user).analytics()) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodTuning(User user) {
    ConsentChoices choices = registry.choices(user);
    if (choices.fineTuning() == ConsentStatus.GRANTED) {
      tuner.tune(user.bio()); // EXPECT: none
    }
  }

  public void badTuningForTraining(User user) {
    ConsentChoices choices = registry.choices(user);
    if (choices.fineTuning() == ConsentStatus.GRANTED) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void badTuningPending(User user) {
    ConsentChoices choices = registry.choices(user);
    if (choices.fineTuning() != ConsentStatus.WITHDRAWN) {
      tuner.tune(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOther(User user, User other) {
    ConsentChoices choices = registry.choices(other);
    if (choices.training()) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodNestedTests(User user) {
    ConsentChoices choices = registry.choices(user);
    if (choices != null && choices.analytics()) {
      if (choices.training()) {
        trainer.learn(user.bio()); // EXPECT: none
      }
    }
  }

  public void badIgnored(User user) {
    ConsentChoices choices = registry.choices(user);
    System.out.println(choices.training());
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }
}
