package bench.flowaliases;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;

/** Uses and anonymizers that carry the aliases. */
final class Used {

  interface Sink {
    void put(@Corpus Object row, @Unrelated Object note);

    void add(@Learning Object row);

    void tune(@Tuning Object row);

    @Learning
    void all(Object first, Object second);

    @Unrelated
    void none(Object row);
  }

  @Learning
  static final class Bag {
    private int size;

    public void add(Object row) {
      size++;
    }

    void inside(Object row) {
      size++;
    }
  }

  static final class Slot {
    @Learning Object used;
    @Unrelated Object unused;
  }

  static final class Statistics {
    @Aggregates
    static double mean(List<Integer> years) {
      double sum = 0;
      for (int year : years) {
        sum += year;
      }
      return sum / years.size();
    }

    @Unrelated
    static double total(List<Integer> years) {
      double sum = 0;
      for (int year : years) {
        sum += year;
      }
      return sum;
    }
  }

  void parameters(User user, Sink sink) {
    sink.put(user.bio(), "x"); // EXPECT: MissingConsentCheck
    sink.put("x", user.bio()); // EXPECT: none
    sink.add(user.bio()); // EXPECT: MissingConsentCheck
    sink.add(user.handle()); // EXPECT: none
    sink.tune(user.bio()); // EXPECT: MissingConsentCheck
    sink.all("x", user.bio()); // EXPECT: MissingConsentCheck
    sink.all("x", user.handle()); // EXPECT: none
    sink.none(user.bio()); // EXPECT: none
  }

  void types(User user, Bag bag, Slot slot) {
    bag.add(user.bio()); // EXPECT: MissingConsentCheck
    bag.add(user.handle()); // EXPECT: none
    bag.inside(user.bio()); // EXPECT: none
    slot.used = user.bio(); // EXPECT: MissingConsentCheck
    slot.unused = user.bio(); // EXPECT: none
    slot.used = user.handle(); // EXPECT: none
  }

  void anonymized(List<User> users, Trainer trainer) {
    List<Integer> years = new ArrayList<>();
    for (User user : users) {
      years.add(user.dateOfBirth().getYear());
    }
    trainer.learn(Statistics.mean(years)); // EXPECT: none
    trainer.learn(Statistics.total(years)); // EXPECT: MissingConsentCheck
  }
}
