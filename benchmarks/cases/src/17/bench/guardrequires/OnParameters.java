package bench.guardrequires;

import bench.api.AuditLog;
import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import io.purposebound.annotations.Purposes;
import io.purposebound.annotations.RequiresConsent;

/** Only one parameter demands it. */
public class OnParameters {

  private final ConsentService consents;
  private final Trainer trainer;
  private final AuditLog audit;

  public OnParameters(ConsentService consents, Trainer trainer, AuditLog audit) {
    this.consents = consents;
    this.trainer = trainer;
    this.audit = audit;
  }

  private void send(@RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM) User user, User viewer) {
    trainer.learn(user.bio()); // EXPECT: none
    audit.note(viewer.bio());
  }

  private void mixed(@RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM) User user, User viewer) {
    trainer.learn(user.bio()); // EXPECT: none
    trainer.learn(viewer.bio()); // EXPECT: MissingConsentCheck|ConsentOfAnotherSubject
  }

  public void good(User user, User viewer) {
    if (consents.allowsTraining(user)) {
      send(user, viewer); // EXPECT: none
    }
  }

  public void bad(User user, User viewer) {
    if (consents.allowsTraining(viewer)) {
      send(user, viewer); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void badMixed(User user, User viewer) {
    mixed(user, viewer); // EXPECT: MissingConsentCheck
  }

  public void goodText(Post post) {
    if (consents.allowsTraining(post.author())) {
      sendText(post.text()); // EXPECT: none
    }
  }

  public void badText(Post post) {
    sendText(post.text()); // EXPECT: MissingConsentCheck
  }

  public void cleanText(Post post) {
    sendText(post.language()); // EXPECT: none
  }

  private static void sendText(@RequiresConsent(purpose = Purposes.TRAIN_AI_SYSTEM) String text) {
    System.out.println(text.length());
  }
}
