package bench.flowfields;

import bench.api.Trainer;
import bench.model.Member;
import bench.model.User;

/** Fields of objects that only one method holds. */
final class Overwritten {

  static final class Note {
    String text;
    String tag;
    Note next;

    void setText(String text) {
      this.text = text;
    }

    String getText() {
      return text;
    }

    void blank() {
      this.text = "";
    }

    void fill(User user) {
      this.text = user.bio();
    }
  }

  void direct(User user, Trainer trainer) {
    Note note = new Note();
    trainer.learn(note.text); // EXPECT: none
    note.text = user.bio();
    note.tag = user.handle();
    trainer.learn(note.text); // EXPECT: MissingConsentCheck
    trainer.learn(note.tag); // EXPECT: none
    trainer.learn(note); // EXPECT: MissingConsentCheck
    note.text = user.handle();
    trainer.learn(note.text); // EXPECT: none
    trainer.learn(note); // EXPECT: none
  }

  void bySetter(User user, Trainer trainer) {
    Note note = new Note();
    note.setText(user.bio());
    trainer.learn(note.getText()); // EXPECT: MissingConsentCheck
    note.setText("x");
    trainer.learn(note.getText()); // EXPECT: none
    trainer.learn(note); // EXPECT: none
  }

  void byMethods(User user, Trainer trainer) {
    Note note = new Note();
    note.fill(user);
    trainer.learn(note.text); // EXPECT: MissingConsentCheck
    note.blank();
    trainer.learn(note.text); // EXPECT: none
  }

  void inHelpers(User user, Trainer trainer) {
    Note note = new Note();
    write(note, user);
    trainer.learn(note.text); // EXPECT: MissingConsentCheck
    wipe(note);
    trainer.learn(note.text); // EXPECT: none
  }

  private static void write(Note note, User user) {
    note.text = user.bio();
  }

  private static void wipe(Note note) {
    note.setText(null);
  }

  void onOnePath(User user, boolean keep, Trainer trainer) {
    Note note = new Note();
    note.text = user.bio();
    if (!keep) {
      note.text = "";
    }
    trainer.learn(note.text); // EXPECT: MissingConsentCheck
  }

  void onBothPaths(User user, boolean keep, Trainer trainer) {
    Note note = new Note();
    note.text = user.bio();
    if (keep) {
      note.setText("kept");
    } else {
      note.blank();
    }
    trainer.learn(note.text); // EXPECT: none
  }

  void readBefore(User user, Trainer trainer) {
    Note note = new Note();
    note.text = user.bio();
    String before = note.text;
    note.text = "";
    trainer.learn(before); // EXPECT: MissingConsentCheck
    trainer.learn(note.text); // EXPECT: none
  }

  /** An annotated field is a source whatever was stored in it. */
  void annotated(Trainer trainer) {
    Member member = new Member();
    member.about = "nothing yet";
    member.shard = "s1";
    trainer.learn(member.about); // EXPECT: MissingConsentCheck
    trainer.learn(member.shard); // EXPECT: none
  }
}
