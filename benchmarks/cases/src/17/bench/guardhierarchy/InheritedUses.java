package bench.guardhierarchy;

import bench.api.ConsentService;
import bench.model.User;

/** Calls by the type of the class that overrides the use. */
public class InheritedUses {

  private final LocalUses uses;
  private final ConsentService consents;

  public InheritedUses(LocalUses uses, ConsentService consents) {
    this.uses = uses;
    this.consents = consents;
  }

  public void good(User user) {
    if (consents.allowsTraining(user)) {
      uses.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user) {
    uses.learn(user.bio()); // EXPECT: MissingConsentCheck
    uses.learn(user.handle()); // EXPECT: none
  }
}
