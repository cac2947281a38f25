package bench.guardenum;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.ConsentStatus;
import bench.model.Member;
import bench.model.User;

/** Several constants in one condition. */
public class Combined {

  private final ConsentService consents;
  private final Trainer trainer;

  public Combined(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void badGrantedOrPending(User user) {
    ConsentStatus status = consents.trainingStatus(user);
    if (status == ConsentStatus.GRANTED || status == ConsentStatus.PENDING) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badTwoExcluded(User user) {
    ConsentStatus status = consents.trainingStatus(user);
    if (status != ConsentStatus.DENIED && status != ConsentStatus.WITHDRAWN) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodNarrowed(User user) {
    ConsentStatus status = consents.trainingStatus(user);
    if (status == ConsentStatus.DENIED || status != ConsentStatus.GRANTED) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void goodStored(User user) {
    boolean granted = consents.trainingStatus(user) == ConsentStatus.GRANTED;
    if (granted) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badStored(User user) {
    boolean denied = consents.trainingStatus(user) == ConsentStatus.DENIED;
    if (!denied) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodField(Member member) {
    if (member.trainingStatus != ConsentStatus.GRANTED) {
      return;
    }
    trainer.learn(member.about); // EXPECT: none
  }

  public void badField(Member member) {
    if (member.trainingStatus == ConsentStatus.WITHDRAWN) {
      return;
    }
    trainer.learn(member.about); // EXPECT: CheckNotOnEveryPath
  }
}
