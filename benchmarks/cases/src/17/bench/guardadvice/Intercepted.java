package bench.guardadvice;

import bench.api.Trainer;
import bench.model.User;
import jakarta.interceptor.Interceptors;

/** What interceptors are put around. */
public class Intercepted {

  private final Trainer trainer;

  public Intercepted(Trainer trainer) {
    this.trainer = trainer;
  }

  @Checked
  public void goodBound(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  @Audited
  public void badAudited(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  @Interceptors(CheckInterceptor.class)
  public void goodListed(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badUnbound(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  @Checked
  public void badSecond(User user, User other) {
    trainer.learn(other.bio()); // EXPECT: ConsentOfAnotherSubject
  }
}
