package bench.mail;

import bench.api.Trainer;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;

/** Reads the messages of a folder, as the guide of the API shows it. */
final class Inbox {
  private final Trainer trainer;

  Inbox(Trainer trainer) {
    this.trainer = trainer;
  }

  void bad(Folder inbox) throws MessagingException, IOException {
    inbox.open(Folder.READ_ONLY);
    for (Message message : inbox.getMessages()) {
      trainer.learn(message.getSubject()); // EXPECT: MissingConsentCheck
      trainer.learn(message.getContent()); // EXPECT: MissingConsentCheck
    }
  }

  void goodCount(Folder inbox) throws MessagingException {
    trainer.learn(inbox.getMessageCount()); // EXPECT: none
  }
}
