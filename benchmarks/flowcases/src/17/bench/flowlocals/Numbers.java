package bench.flowlocals;

import bench.api.Trainer;
import bench.model.User;
import java.time.LocalDate;
import java.util.List;

/** Numbers computed from a day of birth. */
final class Numbers {

  void computed(User user, Trainer trainer) {
    int year = user.dateOfBirth().getYear();
    trainer.learn(year); // EXPECT: MissingConsentCheck
    trainer.learn(2026 - year); // EXPECT: MissingConsentCheck
    int decade = year / 10 * 10;
    trainer.learn(decade); // EXPECT: MissingConsentCheck
    decade = 1980;
    trainer.learn(decade); // EXPECT: none
  }

  void summed(List<User> users, Trainer trainer) {
    int total = 0;
    int count = 0;
    for (User user : users) {
      total += user.dateOfBirth().getYear();
      count++;
    }
    trainer.learn(total); // EXPECT: MissingConsentCheck
    trainer.learn(count); // EXPECT: none
    trainer.learn(total / count); // EXPECT: MissingConsentCheck
  }

  void compared(User user, Trainer trainer) {
    boolean old = user.dateOfBirth().getYear() < 1960;
    trainer.learn(old); // EXPECT: none
    trainer.learn(user.dateOfBirth().isBefore(LocalDate.of(2000, 1, 1))); // EXPECT: none
    int group = old ? 1 : 2;
    trainer.learn(group); // EXPECT: none
    trainer.learn(user.dateOfBirth().getYear() == 1984); // EXPECT: none
  }

  void converted(User user, Trainer trainer) {
    long days = user.dateOfBirth().toEpochDay();
    double weeks = days / 7.0;
    trainer.learn(weeks); // EXPECT: MissingConsentCheck
    trainer.learn((int) weeks); // EXPECT: MissingConsentCheck
    trainer.learn(-days); // EXPECT: MissingConsentCheck
    trainer.learn(days >> 2); // EXPECT: MissingConsentCheck
    trainer.learn(days > 0); // EXPECT: none
  }

  void characters(User user, Trainer trainer) {
    char first = user.bio().charAt(0);
    trainer.learn(first); // EXPECT: MissingConsentCheck
    trainer.learn((int) first + 1); // EXPECT: MissingConsentCheck
    trainer.learn(user.handle().charAt(0)); // EXPECT: none
    trainer.learn(first == 'a'); // EXPECT: none
  }

  void counted(User user, Trainer trainer) {
    int vowels = 0;
    for (int i = 0; i < user.bio().length(); i++) {
      if (user.bio().charAt(i) == 'a') {
        vowels++;
      }
    }
    trainer.learn(vowels); // EXPECT: none
    trainer.learn(user.bio().length()); // EXPECT: none
    trainer.learn(user.bio().length() * 2); // EXPECT: none
  }
}
