package bench.gmail;

import bench.api.Trainer;
import com.google.api.services.gmail.model.Message;
import java.util.List;

/** Reads messages of a mailbox, as the quick start of the API shows it. */
final class Mails {
  private final Trainer trainer;

  Mails(Trainer trainer) {
    this.trainer = trainer;
  }

  void bad(List<Message> messages) {
    for (Message message : messages) {
      trainer.learn(message.getSnippet()); // EXPECT: MissingConsentCheck
      trainer.learn(message.getPayload().getBody().getData()); // EXPECT: MissingConsentCheck
    }
  }

  void goodSize(Message message) {
    trainer.learn(message.getSizeEstimate()); // EXPECT: none
  }
}
