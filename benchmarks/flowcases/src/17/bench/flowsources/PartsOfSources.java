package bench.flowsources;

import bench.api.*;
import io.purposebound.annotations.PersonalData;
import java.util.*;

/** What is read further and further of what a source answered. */
public class PartsOfSources {

  /** A row as a driver hands it out: nothing in it is annotated. */
  static final class Row {
    private final LinkedHashMap<String, Object> columns = new LinkedHashMap<>();

    Object get(String name) {
      return columns.get(name);
    }

    String text(String name) {
      return (String) get(name);
    }
  }

  interface Store {
    @PersonalData
    List<Row> find();

    @PersonalData
    Iterable<Row> all();

    List<Row> labels();
  }

  private final Trainer trainer;

  public PartsOfSources(Trainer t) {
    trainer = t;
  }

  void loop(Store store) {
    for (Row row : store.find()) {
      trainer.learn(row.text("text")); // EXPECT: MissingConsentCheck
    }
  }

  void iterable(Store store) {
    for (Row row : store.all()) {
      trainer.learn(row.get("text")); // EXPECT: MissingConsentCheck
    }
  }

  void iterator(Store store) {
    Iterator<Row> rows = store.all().iterator();
    trainer.learn(rows.next().text("text")); // EXPECT: MissingConsentCheck
  }

  void each(Store store) {
    store.all().forEach(row -> trainer.learn(row.text("text"))); // EXPECT: MissingConsentCheck
  }

  void oneOfTwo(Store store, boolean other) {
    Row row = other ? store.find().get(0) : store.labels().get(0);
    trainer.learn(row.text("text")); // EXPECT: MissingConsentCheck
  }

  void labels(Store store) {
    for (Row row : store.labels()) {
      trainer.learn(row.text("text")); // EXPECT: none
    }
  }
}
