package bench.flowfields;

import bench.api.Trainer;
import bench.model.User;
import java.util.List;

/** Two names for one object, and two objects. */
final class Aliases {

  static final class Box {
    String text;
    Box inner;
  }

  void oneObject(User user, Trainer trainer) {
    Box first = new Box();
    Box second = first;
    second.text = user.bio();
    trainer.learn(first.text); // EXPECT: MissingConsentCheck
    first.text = "";
    trainer.learn(second.text); // EXPECT: none
  }

  void twoObjects(User user, Trainer trainer) {
    Box first = new Box();
    Box second = new Box();
    second.text = user.bio();
    trainer.learn(first.text); // EXPECT: none
    trainer.learn(second.text); // EXPECT: MissingConsentCheck
    first.text = "x";
    trainer.learn(second.text); // EXPECT: MissingConsentCheck
  }

  void laterAnother(User user, Trainer trainer) {
    Box box = new Box();
    Box old = box;
    box = new Box();
    box.text = user.bio();
    trainer.learn(old.text); // EXPECT: none
    trainer.learn(box.text); // EXPECT: MissingConsentCheck
  }

  void eitherOne(User user, boolean first, Trainer trainer) {
    Box a = new Box();
    Box b = new Box();
    Box chosen = first ? a : b;
    chosen.text = user.bio();
    trainer.learn(a.text); // EXPECT: MissingConsentCheck
    trainer.learn(b.text); // EXPECT: MissingConsentCheck
    Box third = new Box();
    trainer.learn(third.text); // EXPECT: none
  }

  /** Which of the two was overwritten is not known. */
  void eitherOverwritten(User user, boolean first, Trainer trainer) {
    Box a = new Box();
    Box b = new Box();
    a.text = user.bio();
    b.text = "b";
    Box chosen = first ? a : b;
    chosen.text = "";
    trainer.learn(a.text); // EXPECT: MissingConsentCheck
    trainer.learn(b.text); // EXPECT: none
  }

  void throughInner(User user, Trainer trainer) {
    Box inner = new Box();
    Box outer = new Box();
    outer.inner = inner;
    inner.text = user.bio();
    trainer.learn(outer.inner.text); // EXPECT: MissingConsentCheck
    trainer.learn(outer.text); // EXPECT: none
    trainer.learn(outer); // EXPECT: MissingConsentCheck
    outer.inner = new Box();
    trainer.learn(outer.inner.text); // EXPECT: none
    trainer.learn(outer); // EXPECT: none
    trainer.learn(inner.text); // EXPECT: MissingConsentCheck
  }

  void cycle(User user, Trainer trainer) {
    Box a = new Box();
    Box b = new Box();
    a.inner = b;
    b.inner = a;
    a.text = user.bio();
    trainer.learn(b.inner.text); // EXPECT: MissingConsentCheck
    trainer.learn(b.text); // EXPECT: none
    trainer.learn(b.inner.inner.text); // EXPECT: none
    trainer.learn(a.inner.inner.inner.inner.text); // EXPECT: MissingConsentCheck
  }

  void inLoop(List<User> users, Trainer trainer) {
    for (User user : users) {
      Box box = new Box();
      trainer.learn(box.text); // EXPECT: none
      box.text = user.bio();
      trainer.learn(box.text); // EXPECT: MissingConsentCheck
    }
  }
}
