package bench.guardignored;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;

/** The check comes after the use. */
public class Late {

  private final ConsentService consents;
  private final Trainer trainer;

  public Late(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void bad(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    if (!consents.allowsTraining(user)) {
      return;
    }
    trainer.learn(user.email()); // EXPECT: none
  }

  public void badThrowing(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    consents.require(user, Purpose.AI_TRAINING);
  }

  public void goodReadBefore(User user) {
    String text = user.bio();
    if (consents.allowsTraining(user)) {
      trainer.learn(text); // EXPECT: none
    }
  }

  public void badEvaluatedFirst(User user) {
    if (learnt(user) && consents.allowsTraining(user)) {
      trainer.learn(user.email()); // EXPECT: none
    }
  }

  private boolean learnt(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    return true;
  }

  public void badCollectedFirst(List<User> people) {
    List<String> texts = new ArrayList<>();
    for (User user : people) {
      texts.add(user.bio());
    }
    trainer.learnAll(texts); // EXPECT: MissingConsentCheck
    for (User user : people) {
      consents.require(user, Purpose.AI_TRAINING);
    }
  }

  public void badCallee(User user) {
    useFirst(user);
    consents.require(user, Purpose.AI_TRAINING);
    useSecond(user);
  }

  private void useFirst(User user) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  private void useSecond(User user) {
    trainer.learn(user.bio()); // EXPECT: none
  }
}
