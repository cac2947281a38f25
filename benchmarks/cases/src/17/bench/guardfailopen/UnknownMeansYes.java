package bench.guardfailopen;

import bench.api.Consent;
import bench.api.ConsentRegistry;
import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.ConsentStatus;
import bench.model.User;
import java.util.Optional;

/** What is not known is taken for a yes. */
public class UnknownMeansYes {

  private final ConsentService consents;
  private final ConsentRegistry registry;
  private final Trainer trainer;

  public UnknownMeansYes(ConsentService consents, ConsentRegistry registry, Trainer trainer) {
    this.consents = consents;
    this.registry = registry;
    this.trainer = trainer;
  }

  public void badNull(User user) {
    Boolean answer = consents.answer(user, Purpose.AI_TRAINING);
    if (answer == null) {
      answer = true;
    }
    if (answer) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodNull(User user) {
    Boolean answer = consents.answer(user, Purpose.AI_TRAINING);
    if (answer == null) {
      answer = false;
    }
    if (answer) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNoRecord(User user) {
    Optional<Consent> consent = registry.find(user);
    if (consent.isPresent() && !consent.get().training()) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodNoRecord(User user) {
    Optional<Consent> consent = registry.find(user);
    if (consent.isEmpty() || !consent.get().training()) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void badUnknownStatus(User user) {
    ConsentStatus status = consents.trainingStatus(user);
    if (status != null && status != ConsentStatus.GRANTED) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void goodUnknownStatus(User user) {
    ConsentStatus status = consents.trainingStatus(user);
    if (status == null || status != ConsentStatus.GRANTED) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }
}
