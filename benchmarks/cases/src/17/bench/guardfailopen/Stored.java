package bench.guardfailopen;

import bench.api.AuditLog;
import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** Code that only stores, copies or counts a consent. */
public class Stored {

  private final ConsentService consents;
  private final Trainer trainer;
  private final AuditLog audit;

  public Stored(ConsentService consents, Trainer trainer, AuditLog audit) {
    this.consents = consents;
    this.trainer = trainer;
    this.audit = audit;
  }

  static final class Form {
    boolean accepted;
    boolean copied;
  }

  public void badStored(User user, Form form) {
    form.copied = consents.allowsTraining(user);
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badForm(User user, Form form) {
    if (form.accepted) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  public void badCounted(List<User> people) {
    int agreed = 0;
    for (User user : people) {
      if (consents.allowsTraining(user)) {
        agreed++;
      }
    }
    audit.note(agreed);
    for (User user : people) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck|ConsentOfAnotherSubject
    }
  }

  public void badToString(User user) {
    String outcome = String.valueOf(consents.allowsTraining(user));
    audit.note(outcome);
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }
}
