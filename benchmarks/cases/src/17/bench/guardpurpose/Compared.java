package bench.guardpurpose;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** A purpose that is given is compared with a constant first. */
public class Compared {

  private final ConsentService consents;
  private final Trainer trainer;

  public Compared(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user, Purpose purpose) {
    if (purpose == Purpose.AI_TRAINING && consents.granted(user, purpose)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user, Purpose purpose) {
    if (purpose != Purpose.AI_TRAINING && consents.granted(user, purpose)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void badOther(User user, Purpose purpose, Purpose other) {
    if (purpose == Purpose.AI_TRAINING && consents.granted(user, other)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodSwitch(User user, Purpose purpose) {
    switch (purpose) {
      case AI_TRAINING:
        if (consents.granted(user, purpose)) {
          trainer.learn(user.bio()); // EXPECT: none
        }
        break;
      case ANALYTICS:
        if (consents.granted(user, purpose)) {
          trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
        }
        break;
      default:
    }
  }

  public void badElsewhere(User user, Purpose purpose, StringBuilder log) {
    if (purpose == Purpose.AI_TRAINING) {
      log.append("training");
    }
    if (consents.granted(user, purpose)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void goodByName(User user) {
    if (consents.granted(user, Purpose.valueOf("AI_TRAINING"))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badByName(User user) {
    if (consents.granted(user, Purpose.valueOf("ANALYTICS"))) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }
}
