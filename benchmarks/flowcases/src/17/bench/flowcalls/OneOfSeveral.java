package bench.flowcalls;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A call on one of several objects: what its body joins on one of them, it joins on each. */
final class OneOfSeveral {
  interface Row {
    String first();
  }

  static final class Cell implements Row {
    private final String text;

    Cell(String text) {
      this.text = text;
    }

    @Override
    public String first() {
      return text == null ? "" : text;
    }
  }

  static final class ReadOnly implements Row {
    private final Row row;

    ReadOnly(Row row) {
      this.row = row;
    }

    @Override
    public String first() {
      return row.first();
    }
  }

  static Row readOnly(Row row) {
    return row instanceof ReadOnly ? row : new ReadOnly(row);
  }

  static Supplier<String> later(Cell cell) {
    return () -> cell.text == null ? "" : cell.text;
  }

  static Supplier<String> never(Cell cell) {
    return () -> "";
  }

  void wrapped(User user, Trainer trainer, boolean some) {
    Cell bio = new Cell(user.bio());
    Row row = some ? readOnly(bio) : readOnly(new Cell("x"));
    trainer.learn(row.first()); // EXPECT: MissingConsentCheck
    Cell handle = new Cell(user.handle());
    Row other = some ? readOnly(handle) : readOnly(new Cell("x"));
    trainer.learn(other.first()); // EXPECT: none
  }

  void list(User user, Trainer trainer) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Cell(user.bio()));
    rows.add(new ReadOnly(new Cell("x")));
    rows.add(new Cell("y"));
    for (Row row : rows) {
      trainer.learn(row.first()); // EXPECT: MissingConsentCheck
    }
    List<Row> names = new ArrayList<>();
    names.add(new Cell(user.handle()));
    names.add(new ReadOnly(new Cell("x")));
    names.add(new Cell("y"));
    for (Row row : names) {
      trainer.learn(row.first()); // EXPECT: none
    }
  }

  void orAnother(User user, Trainer trainer, boolean some, Row other) {
    Row row = some ? new Cell(user.bio()) : other;
    trainer.learn(row.first()); // EXPECT: MissingConsentCheck
    Row name = some ? new Cell(user.handle()) : other;
    trainer.learn(name.first()); // EXPECT: none
  }

  void functions(User user, Trainer trainer, int some) {
    Cell bio = new Cell(user.bio());
    Cell handle = new Cell(user.handle());
    Supplier<String> text = some > 1 ? later(bio) : some > 0 ? later(handle) : never(bio);
    trainer.learn(text.get()); // EXPECT: MissingConsentCheck
    Supplier<String> name = some > 1 ? later(handle) : some > 0 ? later(handle) : never(bio);
    trainer.learn(name.get()); // EXPECT: none
  }
}
