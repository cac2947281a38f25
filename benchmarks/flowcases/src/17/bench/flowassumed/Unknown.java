package bench.flowassumed;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.List;

/** Code that is not there. */
final class Unknown {

  interface Translator {
    String translate(String text, String language);

    boolean supports(String text);

    void into(Draft draft, String text);

    Session open(String text);
  }

  interface Session {
    String result();
  }

  static final class Draft {
    String text;
    String language = "en";
  }

  interface Wrapper<T> {
    T unwrap();
  }

  interface Wrappers {
    <T> Wrapper<T> wrap(T value);
  }

  abstract static class Cleaner {
    abstract String clean(String text);

    String both(String a, String b) {
      return clean(a) + b;
    }

    native String squeeze(String text);
  }

  void results(User user, Translator translator, Trainer trainer) {
    trainer.learn(translator.translate(user.bio(), "en")); // EXPECT: MissingConsentCheck
    trainer.learn(translator.translate(user.handle(), "en")); // EXPECT: none
    trainer.learn(translator.translate("x", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(translator.supports(user.bio())); // EXPECT: none
  }

  /** It returns what it was given, and changes no field. */
  void arguments(User user, Translator translator, Trainer trainer) {
    Draft draft = new Draft();
    translator.into(draft, user.bio());
    trainer.learn(draft.text); // EXPECT: none
    trainer.learn(draft.language); // EXPECT: none
    trainer.learn(draft); // EXPECT: none
  }

  void receivers(User user, Translator translator, Wrappers wrappers, Trainer trainer) {
    trainer.learn(translator.open(user.bio()).result()); // EXPECT: MissingConsentCheck
    trainer.learn(translator.open(user.handle()).result()); // EXPECT: none
    trainer.learn(wrappers.wrap(user.bio()).unwrap()); // EXPECT: MissingConsentCheck
    trainer.learn(wrappers.wrap(user.handle()).unwrap()); // EXPECT: none
    Wrapper<String> wrapper = wrappers.wrap(user.bio());
    trainer.learn(wrapper); // EXPECT: MissingConsentCheck
  }

  /** A second call knows nothing of the first. */
  void calledTwice(User user, Translator translator, Trainer trainer) {
    translator.translate(user.bio(), "en");
    trainer.learn(translator.translate("hello", "en")); // EXPECT: none
    audit(translator.translate(user.bio(), "en"));
    trainer.learn(translator.translate(user.handle(), "en")); // EXPECT: none
  }

  private static void audit(String text) {}

  void abstractMethods(User user, Cleaner cleaner, Trainer trainer) {
    trainer.learn(cleaner.clean(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(cleaner.clean(user.handle())); // EXPECT: none
    trainer.learn(cleaner.both(user.handle(), "x")); // EXPECT: none
    trainer.learn(cleaner.both(user.bio(), "x")); // EXPECT: MissingConsentCheck
    trainer.learn(cleaner.squeeze(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(cleaner.squeeze(user.handle())); // EXPECT: none
  }

  void objects(Post post, Wrappers wrappers, Trainer trainer) {
    trainer.learn(wrappers.wrap(post)); // EXPECT: MissingConsentCheck
    trainer.learn(wrappers.wrap(post.language())); // EXPECT: none
    trainer.learn(wrappers.wrap(List.of(post.text())).unwrap().get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(wrappers.wrap(List.of(post.language())).unwrap().get(0)); // EXPECT: none
  }
}
