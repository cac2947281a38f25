package bench.guardconstant;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Conditions that are constants of the program. */
public class Locals {

  private final ConsentService consents;
  private final Trainer trainer;

  public Locals(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodNeverOpen(User user) {
    boolean open = false;
    if (open || consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOpen(User user, boolean open) {
    if (open || consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodAlwaysStrict(User user) {
    boolean strict = true;
    if (strict && !consents.allowsTraining(user)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badNeverStrict(User user) {
    boolean strict = false;
    if (strict && !consents.allowsTraining(user)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  public void goodArithmetic(User user) {
    int version = 1 + 2;
    if (version < 3) {
      trainer.learn(user.bio()); // EXPECT: none
    } else if (consents.allowsTraining(user)) {
      trainer.learn(user.email()); // EXPECT: none
    }
  }

  public void badArithmetic(User user, int minor) {
    int version = minor + 2;
    if (version < 3) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }
}
