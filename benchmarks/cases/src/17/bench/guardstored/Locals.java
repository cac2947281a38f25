package bench.guardstored;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** The outcome in a local variable. */
public class Locals {

  private final ConsentService consents;
  private final Trainer trainer;

  public Locals(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user) {
    boolean allowed = consents.allowsTraining(user);
    if (allowed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNegated(User user) {
    boolean allowed = consents.allowsTraining(user);
    if (!allowed) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badNeverAsked(User user) {
    boolean allowed = consents.allowsTraining(user);
    trainer.learn(user.bio() + (allowed ? "+" : "-")); // EXPECT: CheckNotOnEveryPath
  }

  public void goodNegation(User user) {
    boolean refused = !consents.allowsTraining(user);
    if (refused) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badNegation(User user) {
    boolean refused = !consents.allowsTraining(user);
    if (refused) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodCombined(User user, boolean open) {
    boolean allowed = consents.allowsTraining(user);
    boolean useIt = open && allowed;
    if (useIt) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badCombined(User user, boolean open) {
    boolean allowed = consents.allowsTraining(user);
    boolean useIt = open || allowed;
    if (useIt) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodCopies(User user) {
    boolean first = consents.allowsTraining(user);
    boolean second = first;
    boolean third = !second;
    if (!third) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
