package bench.policylegitimate;

import bench.api.Analytics;
import bench.api.ConsentService;
import bench.api.FineTuner;
import bench.api.ObjectionService;
import bench.api.Trainer;
import bench.model.ChildProfile;
import bench.model.HealthNote;
import bench.model.Member;
import bench.model.Post;
import bench.model.User;
import java.util.List;

/** Where no objection is enough, and where it is not. */
public final class Objections {

  private final ObjectionService objections;
  private final ConsentService consents;
  private final Trainer trainer;

  public Objections(ObjectionService objections, ConsentService consents, Trainer trainer) {
    this.objections = objections;
    this.consents = consents;
    this.trainer = trainer;
  }

  public void notAsked(User user, HealthNote note, ChildProfile child) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    trainer.learn(user.email()); // EXPECT: MissingConsentCheck
    trainer.learn(note.diagnosis()); // EXPECT: MissingConsentCheck
    trainer.learn(child.story()); // EXPECT: MissingConsentCheck
    trainer.learn(user.handle()); // EXPECT: none
  }

  public void notObjected(User user) {
    if (!objections.hasObjected(user)) {
      trainer.learn(user.bio()); // EXPECT: none
      trainer.learn(user.email()); // EXPECT: InsufficientLegalBasis
      trainer.learn(user.dateOfBirth()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void objected(User user) {
    if (objections.hasObjected(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void someoneElse(User user, User other) {
    if (!objections.hasObjected(other)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void posts(List<Post> posts) {
    for (Post post : posts) {
      if (objections.hasObjected(post.author())) {
        continue;
      }
      trainer.learn(post.text()); // EXPECT: none
    }
  }

  public void consented(User user) {
    if (consents.allowsTraining(user)) {
      trainer.learn(user.bio()); // EXPECT: none
      trainer.learn(user.email()); // EXPECT: none
    }
  }

  public void special(HealthNote note) {
    if (!objections.hasObjected(note.patient())) {
      trainer.learn(note.diagnosis()); // EXPECT: InsufficientLegalBasis
    }
    if (consents.allowsTraining(note.patient())) {
      trainer.learn(note.diagnosis()); // EXPECT: InsufficientLegalBasis
    }
    if (consents.explicitlyAllowsTraining(note.patient())) {
      trainer.learn(note.diagnosis()); // EXPECT: none
    }
  }

  public void children(ChildProfile child) {
    if (consents.allowsTraining(child.childId())) {
      trainer.learn(child.story()); // EXPECT: InsufficientLegalBasis
    }
    if (consents.explicitlyAllowsTraining(child.childId())) {
      trainer.learn(child.story()); // EXPECT: none
    }
  }

  public void tuning(User user, FineTuner tuner) {
    if (!objections.hasObjected(user)) {
      tuner.tune(user.bio()); // EXPECT: none
      tuner.tune(user.email()); // EXPECT: InsufficientLegalBasis
    }
  }

  public void otherPurposes(User user, Analytics analytics) {
    analytics.track(user.email()); // EXPECT: none
  }

  public void ownField(Member member) {
    if (!member.trainingOptOut) {
      trainer.learn(member.about); // EXPECT: none
    }
    if (member.trainingOptOut) {
      trainer.learn(member.about); // EXPECT: CheckNotOnEveryPath
    }
  }
}
