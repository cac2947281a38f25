package bench.flowcarried;

import bench.api.Trainer;
import io.purposebound.annotations.PersonalData;

/** Calls on what a source answered lead to parts of it; calls on a service do not. */
final class Answers {

  /** What is found, one after the other. */
  interface Found<T> {
    Found<T> limit(int n);

    T first();

    int total();
  }

  /** A row of a store. */
  static final class Row {
    private final String text;

    Row(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /** A store whose answers are personal. */
  interface Store {
    @PersonalData
    Found<Row> find(String query);

    Found<Row> settings(String query);
  }

  void parts(Store store, Trainer trainer) {
    trainer.learn(store.find("a").first().text()); // EXPECT: MissingConsentCheck
    trainer.learn(store.find("a").limit(3).first().text()); // EXPECT: MissingConsentCheck
    trainer.learn(store.find("a").limit(3).limit(2).first()); // EXPECT: MissingConsentCheck
    trainer.learn(store.settings("a").first().text()); // EXPECT: none
    trainer.learn(store.settings("a").limit(3).first().text()); // EXPECT: none
  }
}
