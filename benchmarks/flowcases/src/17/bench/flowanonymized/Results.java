package bench.flowanonymized;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import io.purposebound.annotations.Anonymizes;
import java.util.List;

/** Results of anonymizers are no longer personal; all else still is. */
final class Results {

  void calls(User user, List<Post> posts, Trainer trainer) {
    trainer.learn(Privacy.generalize(user.bio())); // EXPECT: none
    trainer.learn(Privacy.shorten(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Privacy.noisy(posts)); // EXPECT: none
    trainer.learn(new Privacy().outdated(user.bio())); // EXPECT: none
    trainer.learn(Privacy.token(user.email())); // EXPECT: MissingConsentCheck
    trainer.learn(Privacy.token(user.handle())); // EXPECT: none
    trainer.learn(Privacy.generalize(Privacy.token(user.email()))); // EXPECT: none
    trainer.learn(Privacy.token(Privacy.generalize(user.email()))); // EXPECT: none
  }

  void mixed(User user, Trainer trainer) {
    String general = Privacy.generalize(user.bio());
    trainer.learn(general.trim() + "!"); // EXPECT: none
    trainer.learn(general + user.email()); // EXPECT: MissingConsentCheck
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
  }

  void objects(User user, Trainer trainer) {
    Privacy.Summary summary = Privacy.summary(user);
    trainer.learn(summary); // EXPECT: none
    trainer.learn(summary.text()); // EXPECT: none
    trainer.learn(new Privacy.Summary(user.bio(), "n").text()); // EXPECT: MissingConsentCheck
  }

  void streams(List<User> users, Trainer trainer) {
    users.stream().map(User::bio).map(Privacy::generalize).forEach(trainer::learn); // EXPECT: none
    users.stream().map(User::bio).map(Privacy::shorten).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    users.stream().map(User::bio).map(Privacy::token).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    users.stream().map(u -> Privacy.generalize(u.bio())).forEach(trainer::learn); // EXPECT: none
  }

  void sometimes(User user, boolean safe, Trainer trainer) {
    String text = user.bio();
    if (safe) {
      text = Privacy.generalize(text);
    }
    trainer.learn(text); // EXPECT: MissingConsentCheck
    text = Privacy.generalize(text);
    trainer.learn(text); // EXPECT: none
  }

  interface Masker {
    @Anonymizes(technique = "masking")
    String mask(String text);

    String trim(String text);
  }

  static final class Stars implements Masker {
    @Override
    public String mask(String text) {
      return text.replace('a', '*');
    }

    @Override
    public String trim(String text) {
      return text.trim();
    }
  }

  void interfaces(User user, Masker masker, Trainer trainer) {
    trainer.learn(masker.mask(user.bio())); // EXPECT: none
    trainer.learn(masker.trim(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(new Stars().mask(user.bio())); // EXPECT: none
    trainer.learn(new Stars().trim(user.bio())); // EXPECT: MissingConsentCheck
  }

  /** The result is ignored: the data are as they were. */
  void ignored(User user, Trainer trainer) {
    String text = user.bio();
    Privacy.generalize(text);
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }
}
