package bench.guardrecord;

import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.Purposes;

/** A settings object with its person in it. */
public final class Setting {

  @DataSubject private final User owner;

  @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
  private final boolean sharing;

  private final boolean newsletter;

  public Setting(User owner, boolean sharing, boolean newsletter) {
    this.owner = owner;
    this.sharing = sharing;
    this.newsletter = newsletter;
  }

  public User owner() {
    return owner;
  }

  public void good(Trainer trainer) {
    if (sharing) {
      trainer.learn(owner.bio()); // EXPECT: none
    }
  }

  public void bad(Trainer trainer) {
    if (newsletter) {
      trainer.learn(owner.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void badInverted(Trainer trainer) {
    if (!sharing) {
      trainer.learn(owner.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOther(Setting other, Trainer trainer) {
    if (sharing) {
      trainer.learn(other.owner().bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
