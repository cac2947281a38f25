package bench.flowuses;

import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.AiTrainingSink;
import io.purposebound.annotations.DataUse;
import io.purposebound.annotations.Purposes;
import java.util.List;
import java.util.Optional;

/** Each kind of element that can be a use. */
final class Declared {

  interface Store {
    void save(String key, @AiTrainingSink Object value);

    void index(@DataUse({"analytics", Purposes.TRAIN_AI_SYSTEM}) Object value);

    void count(@DataUse("analytics") Object value);

    void many(@AiTrainingSink Object... values);

    Store with(@AiTrainingSink Object value);

    boolean accepts(@AiTrainingSink Object value);
  }

  static class FileStore implements Store {
    @Override
    public void save(String key, Object value) {}

    @Override
    public void index(Object value) {}

    @Override
    public void count(Object value) {}

    @Override
    public void many(Object... values) {}

    @Override
    public Store with(Object value) {
      return this;
    }

    @Override
    public boolean accepts(Object value) {
      return true;
    }

    void other(Object value) {}
  }

  static final class CachingStore extends FileStore {
    @Override
    public void save(String key, Object value) {}

    @Override
    void other(Object value) {}
  }

  void parameters(User user, Store store) {
    store.save("k", user.bio()); // EXPECT: MissingConsentCheck
    store.save(user.bio(), "v"); // EXPECT: none
    store.index(user.bio()); // EXPECT: MissingConsentCheck
    store.count(user.bio()); // EXPECT: none
    store.many("a", user.bio()); // EXPECT: MissingConsentCheck
    store.many("a", user.handle()); // EXPECT: none
    store.many(); // EXPECT: none
    store.with("x").with(user.bio()); // EXPECT: MissingConsentCheck
    store.with("x").with(user.handle()); // EXPECT: none
    boolean ok = store.accepts(user.email()); // EXPECT: MissingConsentCheck
  }

  void overrides(User user, FileStore files, CachingStore cache) {
    files.save("k", user.bio()); // EXPECT: MissingConsentCheck
    cache.save("k", user.bio()); // EXPECT: MissingConsentCheck
    cache.save("k", user.handle()); // EXPECT: none
    cache.save(user.bio(), "v"); // EXPECT: none
    files.other(user.bio()); // EXPECT: none
    cache.other(user.bio()); // EXPECT: none
  }

  static final class Rows {
    private int count;

    @AiTrainingSink
    Rows(String first, Object second) {
      count = 2;
    }

    Rows(int count) {
      this.count = count;
    }

    @AiTrainingSink
    static void push(int weight, Object row) {}

    @AiTrainingSink
    Rows plus(Object row) {
      count++;
      return this;
    }
  }

  void methods(User user) {
    Rows.push(1, user.bio()); // EXPECT: MissingConsentCheck
    Rows.push(1, user.handle()); // EXPECT: none
    Rows clean = new Rows("a", user.handle()); // EXPECT: none
    Rows personal = new Rows("a", user.bio()); // EXPECT: MissingConsentCheck
    Rows sized = new Rows(user.bio().length()); // EXPECT: none
    sized.plus(user.bio()); // EXPECT: MissingConsentCheck
    sized.plus(1).plus("x"); // EXPECT: none
  }

  record Line(@AiTrainingSink String text, String tag) {}

  void components(User user) {
    Line personal = new Line(user.bio(), "t"); // EXPECT: MissingConsentCheck
    Line clean = new Line("t", user.bio()); // EXPECT: none
    Line named = new Line(user.handle(), "t"); // EXPECT: none
  }

  void references(List<User> users, Store store, Trainer trainer) {
    users.stream().map(User::bio).forEach(store::index); // EXPECT: MissingConsentCheck
    users.stream().map(User::handle).forEach(store::index); // EXPECT: none
    users.stream().map(User::bio).forEach(store::count); // EXPECT: none
    users.stream().map(User::bio).filter(store::accepts).count(); // EXPECT: MissingConsentCheck
    users.stream().map(User::bio).map(b -> new Line(b, "t")).toList(); // EXPECT: MissingConsentCheck
    users.stream().map(User::handle).map(b -> new Line(b, "t")).toList(); // EXPECT: none
    Optional.of("x").ifPresent(trainer::learn); // EXPECT: none
  }
}
