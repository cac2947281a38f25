package bench.policychecks;

import bench.api.FineTuner;
import bench.api.Session;
import bench.api.Trainer;
import bench.model.HealthNote;
import bench.model.User;

/** Checks that only the policy knows. */
public class Asked {

  private final Rights rights;
  private final Trainer trainer;
  private final FineTuner tuner;

  public Asked(Rights rights, Trainer trainer, FineTuner tuner) {
    this.rights = rights;
    this.trainer = trainer;
    this.tuner = tuner;
  }

  public void byAim(User user) {
    if (rights.may(user, Aim.LEARN)) {
      trainer.learn(user.bio()); // EXPECT: none
      tuner.tune(user.bio()); // EXPECT: none
    }
    if (rights.may(user, Aim.TUNE)) {
      tuner.tune(user.bio()); // EXPECT: none
    }
  }

  public void otherAim(User user) {
    if (rights.may(user, Aim.COUNT)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void narrowAim(User user) {
    if (rights.may(user, Aim.TUNE)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  /** A constant without a key says nothing of training. */
  public void aimWithoutKey(User user) {
    if (rights.may(user, Aim.OTHER)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose|MissingConsentCheck
    }
  }

  public void unknownAim(User user, Aim aim) {
    if (rights.may(user, aim)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void someoneElse(User user, User other) {
    if (rights.may(other, Aim.LEARN)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void byId(User user, HealthNote note) {
    if (rights.may(Aim.LEARN, user.id())) {
      trainer.learn(user.bio()); // EXPECT: none
      trainer.learn(user.email()); // EXPECT: none
    }
    if (rights.may(Aim.LEARN, note.patient().id())) {
      trainer.learn(note.diagnosis()); // EXPECT: none
    }
  }

  public void weaker(HealthNote note) {
    if (rights.may(note.patient(), Aim.LEARN)) {
      trainer.learn(note.diagnosis()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void byKey(User user) {
    if (rights.mayKey(user, Keys.LEARN)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void byPlainKey(User user) {
    if (rights.mayKey(user, "train_ai_system")) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void byOtherKey(User user) {
    if (rights.mayKey(user, "analytics")) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void byAnswer(User user) {
    if (rights.answer(user) == Answer.YES) {
      trainer.learn(user.bio()); // EXPECT: none
    }
    switch (rights.answer(user)) {
      case ALWAYS:
        trainer.learn(user.email()); // EXPECT: none
        break;
      case LATER:
        trainer.learn(user.email()); // EXPECT: CheckNotOnEveryPath
        break;
      default:
    }
  }

  public void byRefusal(User user) {
    if (rights.refused(user)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void byRefusalWrong(User user) {
    if (!rights.refused(user)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void byDemand(User user) {
    rights.demand(user.id());
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void byLevel(User user) {
    if (rights.level(user) == 2) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void byWrongLevel(User user) {
    if (rights.level(user) == 1) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void byToken(User user) {
    if (rights.token(user).isPresent()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void byMissingToken(User user) {
    if (rights.token(user).isEmpty()) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void twoPurposes(User user) {
    if (rights.forBoth(user)) {
      tuner.tune(user.bio()); // EXPECT: none
    }
  }

  public void ambient(Session session) {
    if (rights.current()) {
      trainer.learn(session.user().bio()); // EXPECT: none
    }
  }

  public void notDeclared(User user) {
    if (rights.unknown(user)) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }
}
