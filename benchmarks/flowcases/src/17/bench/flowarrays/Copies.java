package bench.flowarrays;

import bench.api.Trainer;
import bench.model.Photo;
import bench.model.User;
import java.util.Arrays;
import java.util.List;

/** Copies of arrays. */
final class Copies {

  void cloned(User user, Trainer trainer) {
    String[] row = {user.bio(), user.handle()};
    String[] copy = row.clone();
    trainer.learn(copy[0]); // EXPECT: MissingConsentCheck
    trainer.learn(copy[1]); // EXPECT: none
    copy[0] = "x";
    trainer.learn(copy[0]); // EXPECT: none
    trainer.learn(row[0]); // EXPECT: MissingConsentCheck
  }

  void copyOf(User user, Trainer trainer) {
    String[] personal = {user.bio()};
    String[] clean = {user.handle()};
    trainer.learn(Arrays.copyOf(personal, 3)); // EXPECT: MissingConsentCheck
    trainer.learn(Arrays.copyOf(clean, 3)); // EXPECT: none
    trainer.learn(Arrays.copyOfRange(personal, 0, 1)); // EXPECT: MissingConsentCheck
    trainer.learn(Arrays.copyOfRange(clean, 0, 1)); // EXPECT: none
  }

  void arraycopy(User user, Trainer trainer) {
    String[] personal = {user.bio(), "x"};
    String[] clean = {user.handle(), "x"};
    String[] first = new String[2];
    String[] second = new String[2];
    System.arraycopy(personal, 0, first, 0, 2);
    System.arraycopy(clean, 0, second, 0, 2);
    trainer.learn(first[0]); // EXPECT: MissingConsentCheck
    trainer.learn(second[0]); // EXPECT: none
  }

  void filled(User user, Trainer trainer) {
    String[] personal = new String[2];
    String[] clean = new String[2];
    Arrays.fill(personal, user.bio());
    Arrays.fill(clean, user.handle());
    trainer.learn(personal[1]); // EXPECT: MissingConsentCheck
    trainer.learn(clean[1]); // EXPECT: none
  }

  void setAll(List<User> users, Trainer trainer) {
    String[] personal = new String[users.size()];
    String[] clean = new String[users.size()];
    Arrays.setAll(personal, i -> users.get(i).bio());
    Arrays.setAll(clean, i -> users.get(i).handle());
    trainer.learn(personal); // EXPECT: MissingConsentCheck
    trainer.learn(clean); // EXPECT: none
  }

  void lists(User user, Trainer trainer) {
    String[] personal = {user.bio(), "x"};
    String[] clean = {user.handle(), "x"};
    trainer.learnAll(Arrays.asList(personal)); // EXPECT: MissingConsentCheck
    trainer.learnAll(Arrays.asList(clean)); // EXPECT: none
    trainer.learn(Arrays.toString(personal)); // EXPECT: MissingConsentCheck
    trainer.learn(Arrays.toString(clean)); // EXPECT: none
    trainer.learn(Arrays.stream(personal).findFirst().orElse("")); // EXPECT: MissingConsentCheck
    trainer.learn(Arrays.stream(clean).findFirst().orElse("")); // EXPECT: none
    trainer.learn(String.join(",", personal)); // EXPECT: MissingConsentCheck
    trainer.learn(String.join(",", clean)); // EXPECT: none
  }

  void sorted(User user, Trainer trainer) {
    String[] row = {"z", user.bio()};
    Arrays.sort(row);
    trainer.learn(row); // EXPECT: MissingConsentCheck
    trainer.learn(Arrays.equals(row, new String[] {"z"})); // EXPECT: none
    trainer.learn(Arrays.hashCode(row)); // EXPECT: none
  }

  void bytes(Photo photo, Trainer trainer) {
    byte[] pixels = photo.pixels();
    trainer.learn(pixels); // EXPECT: MissingConsentCheck
    trainer.learn(pixels[0]); // EXPECT: MissingConsentCheck
    trainer.learn(pixels.length); // EXPECT: none
    byte[] copy = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      copy[i] = (byte) (pixels[i] / 2);
    }
    trainer.learn(copy); // EXPECT: MissingConsentCheck
    trainer.learn(new byte[pixels.length]); // EXPECT: none
  }
}
