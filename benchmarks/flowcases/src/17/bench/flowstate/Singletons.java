package bench.flowstate;

import bench.api.Trainer;
import bench.model.User;
import java.util.HashMap;
import java.util.Map;

/** Singletons and registries. */
final class Singletons {

  static final class Registry {
    private static final Registry INSTANCE = new Registry();
    private final Map<String, String> texts = new HashMap<>();
    private String name;

    private Registry() {}

    static Registry get() {
      return INSTANCE;
    }

    void put(String key, String text) {
      texts.put(key, text);
    }

    String text(String key) {
      return texts.get(key);
    }

    void setName(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }
  }

  static final class Lazy {
    private static Lazy instance;
    private String text;
    private String tag;

    static Lazy get() {
      if (instance == null) {
        instance = new Lazy();
      }
      return instance;
    }
  }

  enum Single {
    INSTANCE;

    private String text;
    private String tag;
  }

  void fill(User user) {
    Registry.get().put("a", user.bio());
    Registry.get().setName(user.handle());
    Lazy.get().text = user.bio();
    Lazy.get().tag = user.handle();
    Single.INSTANCE.text = user.bio();
    Single.INSTANCE.tag = user.handle();
  }

  void use(Trainer trainer) {
    trainer.learn(Registry.get().text("a")); // EXPECT: MissingConsentCheck
    trainer.learn(Registry.get().name()); // EXPECT: none
    trainer.learn(Lazy.get().text); // EXPECT: MissingConsentCheck
    trainer.learn(Lazy.get().tag); // EXPECT: none
    trainer.learn(Single.INSTANCE.text); // EXPECT: MissingConsentCheck
    trainer.learn(Single.INSTANCE.tag); // EXPECT: none
  }
}
