package bench.flowassumed;

import bench.api.Trainer;
import bench.model.PostRepository;
import bench.model.UserRepository;
import io.purposebound.annotations.PersonalData;
import java.util.List;

/** Interfaces with annotated accessors. */
final class Accessors {

  interface Profile {
    @PersonalData
    String about();

    String locale();

    Settings settings();

    String render(String template);
  }

  interface Settings {
    @PersonalData
    String signature();

    String theme();
  }

  interface Plain {
    String about();

    String locale();
  }

  interface Nested {
    Profile owner();

    int rank();
  }

  void annotated(Profile profile, Trainer trainer) {
    trainer.learn(profile.about()); // EXPECT: MissingConsentCheck
    trainer.learn(profile.locale()); // EXPECT: none
    trainer.learn(profile.settings().signature()); // EXPECT: MissingConsentCheck
    trainer.learn(profile.settings().theme()); // EXPECT: none
    trainer.learn(profile); // EXPECT: MissingConsentCheck
    trainer.learn(profile.settings()); // EXPECT: MissingConsentCheck
  }

  void plain(Plain plain, Trainer trainer) {
    trainer.learn(plain.about()); // EXPECT: none
    trainer.learn(plain); // EXPECT: none
  }

  void nested(Nested nested, Trainer trainer) {
    trainer.learn(nested); // EXPECT: MissingConsentCheck
    trainer.learn(nested.owner()); // EXPECT: MissingConsentCheck
    trainer.learn(nested.owner().about()); // EXPECT: MissingConsentCheck
    trainer.learn(nested.owner().locale()); // EXPECT: none
    trainer.learn(nested.rank()); // EXPECT: none
  }

  void lists(List<Profile> profiles, List<Plain> plains, Trainer trainer) {
    trainer.learnAll(profiles); // EXPECT: MissingConsentCheck
    trainer.learnAll(plains); // EXPECT: none
    profiles.stream().map(Profile::about).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    profiles.stream().map(Profile::locale).forEach(trainer::learn); // EXPECT: none
  }

  /** A repository carries nothing of what it returns for someone else. */
  void repositories(UserRepository users, PostRepository posts, Trainer trainer) {
    trainer.learn(users.allIds()); // EXPECT: none
    trainer.learn(users.findAll()); // EXPECT: MissingConsentCheck
    trainer.learn(posts.page(1).number()); // EXPECT: none
    trainer.learn(posts.page(1).items().get(0).text()); // EXPECT: MissingConsentCheck
    trainer.learn(posts.streamAll().count()); // EXPECT: none
  }
}
