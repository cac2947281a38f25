package bench.guardspel;

import bench.api.Trainer;
import bench.model.User;
import org.springframework.security.access.prepost.PreAuthorize;

/** The expression stands on the interface, and on a class for all its methods. */
public interface OnInterface {

  @PreAuthorize("@consents.granted(#p0, 'train_ai_system')")
  void train(User user);

  /** Does it. */
  class Impl implements OnInterface {

    private final Trainer trainer;

    public Impl(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public void train(User user) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  /** All methods but the one that says otherwise. */
  @PreAuthorize("@consents.granted(#user, 'train_ai_system')")
  class OnClass {

    private final Trainer trainer;

    public OnClass(Trainer trainer) {
      this.trainer = trainer;
    }

    public void good(User user) {
      trainer.learn(user.bio()); // EXPECT: none
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void bad(User user) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }
}
