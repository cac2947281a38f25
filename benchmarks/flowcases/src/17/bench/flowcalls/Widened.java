package bench.flowcalls;

import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** Casts, conditions on types, and values without a type. */
final class Widened {

  private static Object asObject(Object value) {
    return value;
  }

  void casts(User user, Trainer trainer) {
    Object personal = asObject(user.bio());
    Object clean = asObject(user.handle());
    trainer.learn((String) personal); // EXPECT: MissingConsentCheck
    trainer.learn((String) clean); // EXPECT: none
    trainer.learn(((CharSequence) personal).toString()); // EXPECT: MissingConsentCheck
    Object someone = asObject(user);
    trainer.learn(((User) someone).handle()); // EXPECT: none
    trainer.learn(((User) someone).bio()); // EXPECT: MissingConsentCheck
  }

  void tests(User user, Trainer trainer) {
    Object value = user.bio();
    if (value instanceof String text) {
      trainer.learn(text.trim()); // EXPECT: MissingConsentCheck
    }
    trainer.learn(value instanceof String); // EXPECT: none
    Object name = user.handle();
    if (name instanceof String text && !text.isEmpty()) {
      trainer.learn(text.trim()); // EXPECT: none
    }
  }

  void mixed(User user, Trainer trainer) {
    Object[] row = {user.id(), user.handle(), user.bio()};
    for (Object cell : row) {
      trainer.learn(cell); // EXPECT: MissingConsentCheck
    }
    Object[] clean = {user.id(), user.handle(), 3};
    for (Object cell : clean) {
      trainer.learn(cell); // EXPECT: none
    }
  }

  void rendered(User user, Trainer trainer) {
    Object year = user.dateOfBirth();
    trainer.learn("" + year); // EXPECT: MissingConsentCheck
    trainer.learn(String.valueOf(year)); // EXPECT: MissingConsentCheck
    Object id = user.id();
    trainer.learn("" + id); // EXPECT: none
    Object list = List.of(user.bio());
    trainer.learn(list.toString()); // EXPECT: MissingConsentCheck
    Object names = List.of(user.handle());
    trainer.learn(names.toString()); // EXPECT: none
  }
}
