package bench.flowboxing;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Boxed numbers, characters and booleans. */
final class Boxes {

  void integers(User user, Trainer trainer) {
    Integer year = user.dateOfBirth().getYear();
    trainer.learn(year); // EXPECT: MissingConsentCheck
    int plain = year;
    trainer.learn(plain + 1); // EXPECT: MissingConsentCheck
    trainer.learn(year.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(Integer.toString(plain)); // EXPECT: MissingConsentCheck
    trainer.learn(String.valueOf(plain)); // EXPECT: MissingConsentCheck
    trainer.learn(year.doubleValue()); // EXPECT: MissingConsentCheck
    trainer.learn(Integer.valueOf(plain)); // EXPECT: MissingConsentCheck
    trainer.learn(year.equals(1984)); // EXPECT: none
    trainer.learn(year.compareTo(1984)); // EXPECT: none
    trainer.learn(year.hashCode()); // EXPECT: none
  }

  void clean(Post post, Trainer trainer) {
    Integer likes = post.likes();
    trainer.learn(likes); // EXPECT: none
    trainer.learn(likes.toString() + post.id()); // EXPECT: none
    Long id = post.id();
    trainer.learn(id + 1); // EXPECT: none
  }

  void parsed(User user, Trainer trainer) {
    trainer.learn(Integer.parseInt(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Double.valueOf(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Integer.parseInt(user.handle())); // EXPECT: none
    trainer.learn(new BigDecimal(user.bio())); // EXPECT: MissingConsentCheck
  }

  void characters(User user, Trainer trainer) {
    Character first = user.bio().charAt(0);
    trainer.learn(first); // EXPECT: MissingConsentCheck
    trainer.learn(Character.toUpperCase(first)); // EXPECT: MissingConsentCheck
    trainer.learn(Character.isDigit(first)); // EXPECT: none
    Character letter = user.handle().charAt(0);
    trainer.learn(letter); // EXPECT: none
  }

  void booleans(User user, Trainer trainer) {
    Boolean filled = !user.bio().isEmpty();
    trainer.learn(filled); // EXPECT: none
    trainer.learn(Boolean.valueOf(user.bio().equals("x"))); // EXPECT: none
    trainer.learn(filled.toString()); // EXPECT: none
  }

  void inContainers(List<User> users, Trainer trainer) {
    List<Integer> years = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    for (User user : users) {
      years.add(user.dateOfBirth().getYear());
      lengths.add(user.bio().length());
    }
    int sum = 0;
    for (int year : years) {
      sum += year;
    }
    int letters = 0;
    for (int length : lengths) {
      letters += length;
    }
    trainer.learnAll(years); // EXPECT: MissingConsentCheck
    trainer.learnAll(lengths); // EXPECT: none
    trainer.learn(sum); // EXPECT: MissingConsentCheck
    trainer.learn(letters); // EXPECT: none
  }

  void asObject(User user, Trainer trainer) {
    Object year = user.dateOfBirth().getYear();
    Object likes = 3;
    trainer.learn(year); // EXPECT: MissingConsentCheck
    trainer.learn(likes); // EXPECT: none
    if (year instanceof Integer) {
      trainer.learn((Integer) year + 1); // EXPECT: MissingConsentCheck
    }
    trainer.learn(Objects.toString(year)); // EXPECT: MissingConsentCheck
    trainer.learn(Math.max((int) likes, 2)); // EXPECT: none
    trainer.learn(Math.max(user.dateOfBirth().getYear(), 1900)); // EXPECT: MissingConsentCheck
  }
}
