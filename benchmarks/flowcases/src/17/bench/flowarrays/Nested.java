package bench.flowarrays;

import bench.api.Trainer;
import bench.model.User;

/** Arrays of arrays and of objects. */
final class Nested {

  static final class Cell {
    String text;
    String tag;
  }

  void grid(User user, Trainer trainer) {
    String[][] grid = new String[2][2];
    grid[0][1] = user.bio();
    grid[1][0] = user.handle();
    trainer.learn(grid[0][1]); // EXPECT: MissingConsentCheck
    trainer.learn(grid[0][0]); // EXPECT: none
    trainer.learn(grid[1][0]); // EXPECT: none
    trainer.learn(grid[0]); // EXPECT: MissingConsentCheck
    trainer.learn(grid[1]); // EXPECT: none
    trainer.learn(grid); // EXPECT: MissingConsentCheck
  }

  void rows(User user, Trainer trainer) {
    String[] first = {user.bio()};
    String[] second = {user.handle()};
    String[][] grid = {first, second};
    trainer.learn(grid[0][0]); // EXPECT: MissingConsentCheck
    trainer.learn(grid[1][0]); // EXPECT: none
    first[0] = "";
    trainer.learn(grid[0][0]); // EXPECT: none
  }

  void objects(User user, Trainer trainer) {
    Cell[] cells = {new Cell(), new Cell()};
    cells[0].text = user.bio();
    cells[0].tag = "t";
    trainer.learn(cells[0].text); // EXPECT: MissingConsentCheck
    trainer.learn(cells[0].tag); // EXPECT: none
    trainer.learn(cells[1].text); // EXPECT: none
    trainer.learn(cells[1]); // EXPECT: none
    trainer.learn(cells); // EXPECT: MissingConsentCheck
  }

  void inField(User user, Trainer trainer) {
    Table table = new Table();
    table.put(user.bio());
    trainer.learn(table.cells[0]); // EXPECT: MissingConsentCheck
    trainer.learn(table.names[0]); // EXPECT: none
    trainer.learn(new Table().cells[0]); // EXPECT: none
  }

  static final class Table {
    final String[] cells = new String[2];
    final String[] names = {"a", "b"};

    void put(String text) {
      cells[0] = text;
    }
  }

  void people(User[] users, String[] names, Trainer trainer) {
    trainer.learn(users); // EXPECT: MissingConsentCheck
    trainer.learn(users[0]); // EXPECT: MissingConsentCheck
    trainer.learn(users[1].handle()); // EXPECT: none
    trainer.learn(users.length); // EXPECT: none
    trainer.learn(names); // EXPECT: none
  }
}
