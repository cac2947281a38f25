package bench.flowbeans;

import bench.api.Trainer;
import bench.model.User;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One service that is given to two beans, and objects that each bean makes for itself. */
final class Services {
  static final class Store {
    private String last = "";
    private String tag = "";

    void put(String text, String name) {
      last = text;
      tag = name;
    }

    String last() {
      return last;
    }

    String tag() {
      return tag;
    }
  }

  static final class Writer {
    private final Store store;

    Writer(Store store) {
      this.store = store;
    }

    void in(User user) {
      store.put(user.bio(), user.handle());
    }
  }

  static final class Reader {
    private final Store store;
    private final Trainer trainer;

    Reader(Store store, Trainer trainer) {
      this.store = store;
      this.trainer = trainer;
    }

    void out() {
      trainer.learn(store.last()); // EXPECT: MissingConsentCheck
      trainer.learn(store.tag()); // EXPECT: none
    }
  }

  interface Cache {
    void put(String key, String value);

    String get(String key);
  }

  static final class MapCache implements Cache {
    private final Map<String, String> values = new ConcurrentHashMap<>();

    @Override
    public void put(String key, String value) {
      values.put(key, value);
    }

    @Override
    public String get(String key) {
      return values.get(key);
    }
  }

  static final class Fills {
    private final Cache cache;

    Fills(Cache cache) {
      this.cache = cache;
    }

    void in(User user) {
      cache.put("bio", user.bio());
      cache.put("handle", user.handle());
    }
  }

  static final class Asks {
    private final Cache cache;
    private final Trainer trainer;

    Asks(Cache cache, Trainer trainer) {
      this.cache = cache;
      this.trainer = trainer;
    }

    void out() {
      trainer.learn(cache.get("bio")); // EXPECT: MissingConsentCheck
      trainer.learn(cache.get("handle")); // EXPECT: none
    }
  }

  static final class Cell {
    String text = "";
  }

  static final class OwnCells {
    private final Cell personal = new Cell();
    private final Cell clean = new Cell();
    private final Trainer trainer;

    OwnCells(Trainer trainer) {
      this.trainer = trainer;
    }

    void in(User user) {
      personal.text = user.bio();
    }

    void out() {
      trainer.learn(personal.text); // EXPECT: MissingConsentCheck
      trainer.learn(clean.text); // EXPECT: none
    }
  }

  static final class AnotherCell {
    private final Cell cell = new Cell();
    private final Trainer trainer;

    AnotherCell(Trainer trainer) {
      this.trainer = trainer;
    }

    void out() {
      trainer.learn(cell.text); // EXPECT: none
    }
  }
}
