package bench.policyopen;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.Purposes;
import io.purposebound.annotations.RequiresConsent;

/** A library: others call what is public or protected. */
public class Library {

  private final ConsentService consents;
  private final Trainer trainer;

  public Library(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void checked(User user) {
    if (consents.allowsTraining(user)) {
      open(user);
      inherited(user);
      inside(user);
      own(user);
    }
  }

  public void open(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  protected void inherited(User user) {
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  void inside(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  private void own(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void text(String text) {
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }

  public void cleanText(String text) {
    trainer.learn(text); // EXPECT: none
  }

  public void texts(User user) {
    text(user.bio());
    cleanText(user.handle());
  }

  @RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM)
  public void demanding(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void callsDemanding(User user) {
    demanding(user); // EXPECT: MissingConsentCheck
    if (consents.allowsTraining(user)) {
      demanding(user); // EXPECT: none
    }
  }
}
