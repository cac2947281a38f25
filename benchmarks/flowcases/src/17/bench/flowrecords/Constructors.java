package bench.flowrecords;

import bench.api.Trainer;
import bench.model.User;

/** Compact and further constructors, factories and withers. */
final class Constructors {

  record Trimmed(String text, String tag) {
    Trimmed {
      text = text.trim();
    }

    Trimmed(String text) {
      this(text, "default");
    }

    static Trimmed ofTag(String tag) {
      return new Trimmed("empty", tag);
    }

    Trimmed withText(String changed) {
      return new Trimmed(changed, tag);
    }
  }

  record Shortened(String text) {
    Shortened {
      text = text.length() > 3 ? "long" : "short";
    }
  }

  record Swapped(String first, String second) {
    Swapped(String first, String second) {
      this.first = second;
      this.second = first;
    }
  }

  record Shown(String text, String tag) {
    @Override
    public String text() {
      return "(" + text + ")";
    }

    @Override
    public String toString() {
      return tag;
    }
  }

  void compact(User user, Trainer trainer) {
    trainer.learn(new Trimmed(user.bio()).text()); // EXPECT: MissingConsentCheck
    trainer.learn(new Trimmed(user.bio()).tag()); // EXPECT: none
    trainer.learn(new Trimmed(user.handle()).text()); // EXPECT: none
    trainer.learn(new Shortened(user.bio()).text()); // EXPECT: none
    trainer.learn(new Shortened(user.bio())); // EXPECT: none
  }

  void factories(User user, Trainer trainer) {
    trainer.learn(Trimmed.ofTag(user.bio()).text()); // EXPECT: none
    trainer.learn(Trimmed.ofTag(user.bio()).tag()); // EXPECT: MissingConsentCheck
    trainer.learn(new Trimmed(user.bio()).withText("x")); // EXPECT: none
    trainer.learn(Trimmed.ofTag("t").withText(user.bio())); // EXPECT: MissingConsentCheck
  }

  void swapped(User user, Trainer trainer) {
    Swapped pair = new Swapped(user.bio(), user.handle());
    trainer.learn(pair.first()); // EXPECT: none
    trainer.learn(pair.second()); // EXPECT: MissingConsentCheck
  }

  void ownAccessor(User user, Trainer trainer) {
    trainer.learn(new Shown(user.bio(), "t").text()); // EXPECT: MissingConsentCheck
    trainer.learn(new Shown(user.handle(), "t").text()); // EXPECT: none
    trainer.learn(new Shown(user.bio(), "t").toString()); // EXPECT: none
    trainer.learn("shown " + new Shown("x", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(new Shown(user.bio(), "t")); // EXPECT: MissingConsentCheck
  }

  void local(User user, Trainer trainer) {
    record Entry(String key, String value) {
      String both() {
        return key + value;
      }
    }
    Entry entry = new Entry(user.handle(), user.bio());
    trainer.learn(entry.key()); // EXPECT: none
    trainer.learn(entry.both()); // EXPECT: MissingConsentCheck
    trainer.learn(new Entry("k", "v").both()); // EXPECT: none
  }
}
