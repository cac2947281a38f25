package bench.flowclasses;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Inner, anonymous and local classes. */
final class Inner {

  static final class Album {
    private String title;
    private final String code;

    Album(String title, String code) {
      this.title = title;
      this.code = code;
    }

    final class Cover {
      private final String colour;

      Cover(String colour) {
        this.colour = colour;
      }

      String title() {
        return title;
      }

      String label() {
        return code + colour;
      }

      void rename(String changed) {
        title = changed;
      }
    }

    Cover cover(String colour) {
      return new Cover(colour);
    }
  }

  void outerFields(User user, Trainer trainer) {
    Album album = new Album(user.bio(), user.handle());
    Album.Cover cover = album.cover("red");
    trainer.learn(cover.title()); // EXPECT: MissingConsentCheck
    trainer.learn(cover.label()); // EXPECT: none
    cover.rename("x");
    trainer.learn(cover.title()); // EXPECT: none
    trainer.learn(album.title); // EXPECT: none
    Album clean = new Album("t", "c");
    clean.new Cover("blue").rename(user.bio());
    trainer.learn(clean.title); // EXPECT: MissingConsentCheck
  }

  void anonymous(User user, Trainer trainer) {
    String text = user.bio();
    Supplier<String> personal =
        new Supplier<>() {
          @Override
          public String get() {
            return text;
          }
        };
    Supplier<String> clean =
        new Supplier<>() {
          private final String own = user.handle();

          @Override
          public String get() {
            return own;
          }
        };
    trainer.learn(personal.get()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.get()); // EXPECT: none
  }

  void anonymousUses(User user, Trainer trainer) {
    Runnable job =
        new Runnable() {
          @Override
          public void run() {
            trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
            trainer.learn(user.handle()); // EXPECT: none
          }
        };
    job.run();
  }

  void local(User user, Trainer trainer) {
    final String bio = user.bio();
    final String handle = user.handle();
    class Reader {
      String first() {
        return handle;
      }

      String second() {
        return bio + handle;
      }
    }
    Reader reader = new Reader();
    trainer.learn(reader.first()); // EXPECT: none
    trainer.learn(reader.second()); // EXPECT: MissingConsentCheck
  }

  void anonymousWithState(User user, Trainer trainer) {
    Consumer<String> collector =
        new Consumer<>() {
          private final List<String> all = new ArrayList<>();

          @Override
          public void accept(String text) {
            trainer.learn(all); // EXPECT: MissingConsentCheck
            all.add(text);
          }
        };
    collector.accept(user.bio());
    collector.accept(user.handle());
  }

  void anonymousWithStateClean(User user, Trainer trainer) {
    Consumer<String> collector =
        new Consumer<>() {
          private final List<String> all = new ArrayList<>();

          @Override
          public void accept(String text) {
            trainer.learn(all); // EXPECT: none
            all.add(text);
          }
        };
    collector.accept("x");
    collector.accept(user.handle());
  }

  void filledInPlace(User user, Trainer trainer) {
    Map<String, String> personal =
        new HashMap<>() {
          private static final long serialVersionUID = 1L;

          {
            put("text", user.bio());
          }
        };
    trainer.learn(personal.get("text")); // EXPECT: MissingConsentCheck
    trainer.learn(personal.keySet()); // EXPECT: none
  }
}
