package bench.vcard;

import bench.api.Trainer;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.property.Email;
import java.io.IOException;
import java.nio.file.Path;

/** Reads visiting cards, as the documentation of the library shows it. */
final class Cards {
  private final Trainer trainer;

  Cards(Trainer trainer) {
    this.trainer = trainer;
  }

  void bad(Path file) throws IOException {
    VCard card = Ezvcard.parse(file).first();
    trainer.learn(card.getFormattedName().getValue()); // EXPECT: MissingConsentCheck
    for (Email email : card.getEmails()) {
      trainer.learn(email.getValue()); // EXPECT: MissingConsentCheck
    }
  }

  void goodVersion(Path file) throws IOException {
    VCard card = Ezvcard.parse(file).first();
    trainer.learn(card.getVersion()); // EXPECT: none
  }
}
