package bench.policypurposes;

import bench.api.Trainer;
import bench.model.ChildProfile;
import bench.model.HealthNote;
import bench.model.User;

/** A hierarchy of purposes that the policy declares. */
public class Studies {

  private final Participation participation;
  private final Lab lab;

  public Studies(Participation participation, Lab lab) {
    this.participation = participation;
    this.lab = lab;
  }

  public void notAsked(User user, HealthNote note, ChildProfile child) {
    lab.study(user.bio()); // EXPECT: none
    lab.model(user.bio()); // EXPECT: MissingConsentCheck
    lab.language(user.bio()); // EXPECT: MissingConsentCheck
    lab.study(note.diagnosis()); // EXPECT: ForbiddenUse
    lab.model(note.diagnosis()); // EXPECT: MissingConsentCheck
    lab.study(child.story()); // EXPECT: ForbiddenUse
    lab.language(user.handle()); // EXPECT: none
  }

  public void forAll(User user) {
    if (participation.takesPart(user, Study.ANY)) {
      lab.model(user.bio()); // EXPECT: none
      lab.language(user.bio()); // EXPECT: none
    }
    if (participation.takesPart(user)) {
      lab.model(user.bio()); // EXPECT: none
    }
  }

  public void forModels(User user) {
    if (participation.takesPart(user, Study.AI)) {
      lab.model(user.bio()); // EXPECT: none
      lab.language(user.bio()); // EXPECT: none
    }
  }

  public void forLanguage(User user) {
    if (participation.takesPart(user, Study.LANGUAGE)) {
      lab.language(user.bio()); // EXPECT: none
      lab.model(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }

  public void forSurveys(User user) {
    if (participation.takesPart(user, Study.SURVEY)) {
      lab.model(user.bio()); // EXPECT: ConsentForAnotherPurpose|MissingConsentCheck
    }
  }

  public void someoneElse(User user, User other) {
    if (participation.takesPart(other, Study.AI)) {
      lab.model(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void collected(Sheet sheet) {
    lab.model(sheet.answers()); // EXPECT: none
    lab.language(sheet.answers()); // EXPECT: none
    lab.language(sheet.text()); // EXPECT: none
    lab.model(sheet.text()); // EXPECT: MissingConsentCheck
  }

  /** Training keeps the profile's rules. */
  public void training(User user, Trainer trainer) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    if (participation.takesPart(user)) {
      trainer.learn(user.bio()); // EXPECT: ConsentForAnotherPurpose
    }
  }
}
