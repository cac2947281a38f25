package bench.flowsources;

import bench.api.Trainer;
import io.purposebound.annotations.NotPersonal;
import io.purposebound.annotations.PersonalData;
import java.util.ArrayList;
import java.util.List;

/** Elements that are not personal although their type says so. */
final class Exempt {

  @PersonalData(category = "user.content")
  static class Letter {
    String text;
    String to;

    @NotPersonal(reason = "a paper format")
    String format;

    @NotPersonal(reason = "a number of sheets")
    int sheets() {
      return text.length() / 1000;
    }

    int words() {
      return text.split(" ").length;
    }

    String greeting() {
      return "Dear " + to;
    }
  }

  interface Library {
    Letter real(long id);

    @NotPersonal(reason = "written by the editors")
    Letter sample();
  }

  static final class Folder {
    Letter own;

    @NotPersonal(reason = "a template")
    Letter template;

    List<Letter> all = new ArrayList<>();
  }

  record Case(Letter letter, @NotPersonal(reason = "a template") Letter answer, String tag) {}

  void members(Letter letter, Trainer trainer) {
    trainer.learn(letter); // EXPECT: MissingConsentCheck
    trainer.learn(letter.text); // EXPECT: MissingConsentCheck
    trainer.learn(letter.greeting()); // EXPECT: MissingConsentCheck
    trainer.learn(letter.format); // EXPECT: none
    trainer.learn(letter.sheets()); // EXPECT: none
    trainer.learn(letter.hashCode()); // EXPECT: none
    trainer.learn(letter == null); // EXPECT: none
  }

  void results(Library library, Trainer trainer) {
    trainer.learn(library.real(1)); // EXPECT: MissingConsentCheck
    trainer.learn(library.real(1).text); // EXPECT: MissingConsentCheck
    trainer.learn(library.sample()); // EXPECT: none
  }

  void holders(Folder folder, Case one, Trainer trainer) {
    trainer.learn(folder.own); // EXPECT: MissingConsentCheck
    trainer.learn(folder.template); // EXPECT: none
    trainer.learn(folder); // EXPECT: MissingConsentCheck
    trainer.learn(folder.all); // EXPECT: MissingConsentCheck
    trainer.learn(folder.all.get(0).text); // EXPECT: MissingConsentCheck
    trainer.learn(folder.all.get(0).format); // EXPECT: none
    trainer.learn(one.letter()); // EXPECT: MissingConsentCheck
    trainer.learn(one.answer()); // EXPECT: none
    trainer.learn(one.tag()); // EXPECT: none
    trainer.learn(one); // EXPECT: MissingConsentCheck
  }

  void parameters(@NotPersonal(reason = "a template") Letter template, Letter real, Trainer trainer) {
    trainer.learn(template); // EXPECT: none
    trainer.learn(real); // EXPECT: MissingConsentCheck
  }

  void casts(Object anything, Object other, Trainer trainer) {
    trainer.learn(anything); // EXPECT: none
    if (anything instanceof Letter letter) {
      trainer.learn(letter); // EXPECT: MissingConsentCheck
    }
    trainer.learn(other); // EXPECT: none
  }

  void made(Trainer trainer) {
    Letter letter = new Letter();
    letter.text = "test";
    trainer.learn(letter); // EXPECT: MissingConsentCheck
    trainer.learn(letter.format); // EXPECT: none
  }
}
