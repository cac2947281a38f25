package bench.flowarrays;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;

/** Variable numbers of arguments. */
final class Varargs {

  private static String joined(String... parts) {
    StringBuilder all = new StringBuilder();
    for (String part : parts) {
      all.append(part);
    }
    return all.toString();
  }

  private static String first(String... parts) {
    return parts[0];
  }

  private static int count(Object... parts) {
    return parts.length;
  }

  @SafeVarargs
  private static <T> List<T> listOf(T... parts) {
    List<T> list = new ArrayList<>();
    for (T part : parts) {
      list.add(part);
    }
    return list;
  }

  void calls(User user, Trainer trainer) {
    trainer.learn(joined("a", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(joined("a", user.handle())); // EXPECT: none
    trainer.learn(joined()); // EXPECT: none
    trainer.learn(first(user.bio(), user.handle())); // EXPECT: MissingConsentCheck
    trainer.learn(first(user.handle(), user.bio())); // EXPECT: none
    trainer.learn(count(user.bio(), user)); // EXPECT: none
  }

  void asArray(User user, Trainer trainer) {
    String[] parts = {user.handle(), user.bio()};
    trainer.learn(joined(parts)); // EXPECT: MissingConsentCheck
    trainer.learn(first(parts)); // EXPECT: none
  }

  void generic(User user, Trainer trainer) {
    trainer.learnAll(listOf(user, user)); // EXPECT: MissingConsentCheck
    trainer.learnAll(listOf(user.handle(), "x")); // EXPECT: none
    trainer.learn(listOf(user.bio()).get(0)); // EXPECT: MissingConsentCheck
  }
}
