package bench.flowarrays;

import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** Constant and unknown indices. */
final class Indices {

  void constants(User user, Trainer trainer) {
    String[] row = new String[3];
    row[0] = user.bio();
    row[1] = user.handle();
    trainer.learn(row[0]); // EXPECT: MissingConsentCheck
    trainer.learn(row[1]); // EXPECT: none
    trainer.learn(row[2]); // EXPECT: none
    trainer.learn(row); // EXPECT: MissingConsentCheck
    row[0] = "x";
    trainer.learn(row[0]); // EXPECT: none
    trainer.learn(row); // EXPECT: none
  }

  void initializer(User user, Trainer trainer) {
    String[] row = {user.handle(), user.bio()};
    trainer.learn(row[0]); // EXPECT: none
    trainer.learn(row[1]); // EXPECT: MissingConsentCheck
    Object[] mixed = {1, user};
    trainer.learn(mixed[0]); // EXPECT: none
    trainer.learn(mixed[1]); // EXPECT: MissingConsentCheck
  }

  void unknownRead(User user, int at, Trainer trainer) {
    String[] row = {user.handle(), user.bio()};
    trainer.learn(row[at]); // EXPECT: MissingConsentCheck
    String[] clean = {user.handle(), "x"};
    trainer.learn(clean[at]); // EXPECT: none
  }

  void unknownWrite(User user, int at, Trainer trainer) {
    String[] row = {"a", "b"};
    row[at] = user.bio();
    trainer.learn(row[0]); // EXPECT: MissingConsentCheck
    trainer.learn(row[1]); // EXPECT: MissingConsentCheck
    row[0] = "c";
    trainer.learn(row[0]); // EXPECT: none
    trainer.learn(row[1]); // EXPECT: MissingConsentCheck
  }

  void unknownOverwrite(User user, int at, Trainer trainer) {
    String[] row = {user.bio(), "b"};
    row[at] = "c";
    trainer.learn(row[0]); // EXPECT: MissingConsentCheck
    trainer.learn(row[1]); // EXPECT: none
  }

  void loops(List<User> users, Trainer trainer) {
    String[] texts = new String[users.size()];
    String[] names = new String[users.size()];
    for (int i = 0; i < users.size(); i++) {
      texts[i] = users.get(i).bio();
      names[i] = users.get(i).handle();
    }
    for (String text : texts) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    }
    for (String name : names) {
      trainer.learn(name); // EXPECT: none
    }
    trainer.learn(texts.length); // EXPECT: none
  }

  void computedIndex(User user, Trainer trainer) {
    String[] row = new String[4];
    int at = 1;
    row[at + 1] = user.bio();
    trainer.learn(row[2]); // EXPECT: MissingConsentCheck
    trainer.learn(row[at]); // EXPECT: none
  }

  void twoArrays(User user, Trainer trainer) {
    String[] a = new String[1];
    String[] b = new String[1];
    a[0] = user.bio();
    trainer.learn(b[0]); // EXPECT: none
    b = a;
    trainer.learn(b[0]); // EXPECT: MissingConsentCheck
  }
}
