package bench.flowconstants;

import bench.api.Trainer;
import bench.model.User;

/** Branches on one truth value go together. */
final class Correlated {

  void apart(User user, boolean full, Trainer trainer) {
    boolean verbose = user.handle().isEmpty();
    String text = "";
    if (verbose) {
      text = user.bio();
    }
    if (!verbose) {
      trainer.learn(text); // EXPECT: none
    }
    if (verbose) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    }
    String other = "";
    if (full) {
      other = user.bio();
    }
    if (!full) {
      trainer.learn(other); // EXPECT: none
    } else {
      trainer.learn(other); // EXPECT: MissingConsentCheck
    }
  }

  void changed(User user, boolean full, Trainer trainer) {
    boolean keep = full;
    String text = "";
    if (keep) {
      text = user.bio();
    }
    keep = !keep;
    if (!keep) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    }
  }

  void rounds(Iterable<User> users, Trainer trainer) {
    String text = "";
    for (User user : users) {
      boolean first = user.handle().isEmpty();
      if (!first) {
        trainer.learn(text); // EXPECT: MissingConsentCheck
      }
      if (first) {
        text = user.bio();
      }
    }
  }
}
