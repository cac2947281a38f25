package bench.googlepeople;

import bench.api.Trainer;
import com.google.api.services.people.v1.model.Name;
import com.google.api.services.people.v1.model.Person;
import java.util.List;

/** Reads contacts, as the quick start of the API shows it. */
final class Contacts {
  private final Trainer trainer;

  Contacts(Trainer trainer) {
    this.trainer = trainer;
  }

  void bad(List<Person> connections) {
    for (Person person : connections) {
      List<Name> names = person.getNames();
      if (names != null && !names.isEmpty()) {
        trainer.learn(names.get(0).getDisplayName()); // EXPECT: MissingConsentCheck
      }
    }
  }

  void goodTag(Person person) {
    trainer.learn(person.getEtag()); // EXPECT: none
  }
}
