package bench.flowstate;

import bench.api.Trainer;
import bench.model.User;
import bench.model.UserRepository;
import java.util.HashMap;
import java.util.Map;

/** Caches in fields. */
final class Caches {

  static final class BioCache {
    private final Map<Long, String> bios = new HashMap<>();
    private final Map<Long, String> handles = new HashMap<>();
    private final UserRepository users;

    BioCache(UserRepository users) {
      this.users = users;
    }

    String bio(long id) {
      return bios.computeIfAbsent(id, i -> users.byId(i).bio());
    }

    String handle(long id) {
      String known = handles.get(id);
      if (known == null) {
        known = users.byId(id).handle();
        handles.put(id, known);
      }
      return known;
    }

    int size() {
      return bios.size();
    }

    void fill(Trainer trainer) {
      trainer.learn(bios.values()); // EXPECT: MissingConsentCheck
      trainer.learn(bios.keySet()); // EXPECT: none
      trainer.learn(handles.values()); // EXPECT: none
    }
  }

  private final BioCache cache;
  private final Trainer trainer;

  Caches(BioCache cache, Trainer trainer) {
    this.cache = cache;
    this.trainer = trainer;
  }

  void use(long id) {
    trainer.learn(cache.bio(id)); // EXPECT: MissingConsentCheck
    trainer.learn(cache.handle(id)); // EXPECT: none
    trainer.learn(cache.size()); // EXPECT: none
    cache.fill(trainer);
  }

  /** Results that were computed once. */
  static final class Lazily {
    private final User user;
    private String rendered;
    private String named;

    Lazily(User user) {
      this.user = user;
    }

    String rendered() {
      if (rendered == null) {
        rendered = user.bio().trim();
      }
      return rendered;
    }

    String named() {
      if (named == null) {
        named = user.handle().trim();
      }
      return named;
    }
  }

  void lazily(User user) {
    Lazily lazily = new Lazily(user);
    trainer.learn(lazily.rendered()); // EXPECT: MissingConsentCheck
    trainer.learn(lazily.named()); // EXPECT: none
  }
}
