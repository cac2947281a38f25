package bench.flowstate;

import bench.api.Trainer;
import bench.model.User;

/** State that several threads share: what was stored for a moment can be seen by another. */
final class Overwritten {

  static final class Service {
    private final Trainer trainer;
    private String current;
    private String guarded;
    private String constant;
    private String moment;

    Service(Trainer trainer) {
      this.trainer = trainer;
    }

    public void handle(User user) {
      current = user.bio();
      current = "";
      trainer.learn(current); // EXPECT: MissingConsentCheck
      constant = user.handle();
      constant = "";
      trainer.learn(constant); // EXPECT: none
    }

    public synchronized void locked(User user) {
      guarded = user.bio();
      guarded = "";
      trainer.learn(guarded); // EXPECT: none
    }

    public void begin(User user) {
      moment = user.bio();
      moment = null;
    }

    public void read() {
      trainer.learn(moment); // EXPECT: MissingConsentCheck
      trainer.learn(guarded); // EXPECT: none
    }
  }

  static final class Form {
    private String text;

    void fill(User user) {
      text = user.bio();
      text = text.isEmpty() ? "" : "filled";
    }

    String text() {
      return text;
    }
  }

  /** Nobody else holds an object that was made here. */
  void local(User user, Trainer trainer) {
    Form form = new Form();
    form.fill(user);
    trainer.learn(form.text()); // EXPECT: none
    trainer.learn(form); // EXPECT: none
  }
}
