package bench.flowfields;

import bench.api.Trainer;
import bench.model.User;

/** Two parameters that may be one object. */
final class SameArgument {

  static final class Cell {
    String text = "";
    String tag = "";
  }

  void callers(User user, Trainer trainer) {
    Cell one = new Cell();
    fillAndRead(one, one, user, trainer);
    Cell a = new Cell();
    Cell b = new Cell();
    fillAndReadApart(a, b, user, trainer);
    Cell c = new Cell();
    c.text = user.bio();
    wipeAndRead(c, c, trainer);
    Cell d = new Cell();
    Cell e = new Cell();
    e.text = user.bio();
    wipeAndReadApart(d, e, trainer);
  }

  private static void fillAndRead(Cell to, Cell from, User user, Trainer trainer) {
    to.text = user.bio();
    trainer.learn(from.text); // EXPECT: MissingConsentCheck
    trainer.learn(from.tag); // EXPECT: none
  }

  private static void fillAndReadApart(Cell to, Cell from, User user, Trainer trainer) {
    to.text = user.bio();
    trainer.learn(from.text); // EXPECT: none
    trainer.learn(to.text); // EXPECT: MissingConsentCheck
  }

  private static void wipeAndRead(Cell to, Cell from, Trainer trainer) {
    trainer.learn(from.text); // EXPECT: MissingConsentCheck
    to.text = "";
    trainer.learn(from.text); // EXPECT: none
  }

  private static void wipeAndReadApart(Cell to, Cell from, Trainer trainer) {
    to.text = "";
    trainer.learn(from.text); // EXPECT: MissingConsentCheck
    trainer.learn(to.text); // EXPECT: none
  }

  void copies(User user, Trainer trainer) {
    Cell one = new Cell();
    one.text = user.bio();
    Cell two = new Cell();
    exchange(one, two);
    trainer.learn(one.text); // EXPECT: none
    trainer.learn(two.text); // EXPECT: MissingConsentCheck
  }

  private static void exchange(Cell a, Cell b) {
    String spare = a.text;
    a.text = b.text;
    b.text = spare;
  }
}
