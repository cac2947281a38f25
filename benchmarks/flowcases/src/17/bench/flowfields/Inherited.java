package bench.flowfields;

import bench.api.Trainer;
import bench.model.User;

/** Fields along a class hierarchy, and of the same name. */
final class Inherited {

  static class Base {
    protected String text;
    private String hidden;

    Base(String text) {
      this.text = text;
    }

    String hidden() {
      return hidden;
    }

    void hide(String value) {
      hidden = value;
    }
  }

  static final class Derived extends Base {
    String label;
    private String hidden;

    Derived(String text, String label) {
      super(text);
      this.label = label;
    }

    String own() {
      return hidden;
    }

    void keep(String value) {
      hidden = value;
    }
  }

  void bySuper(User user, Trainer trainer) {
    Derived personal = new Derived(user.bio(), user.handle());
    Derived clean = new Derived(user.handle(), "l");
    trainer.learn(personal.text); // EXPECT: MissingConsentCheck
    trainer.learn(personal.label); // EXPECT: none
    trainer.learn(clean.text); // EXPECT: none
    Base base = personal;
    trainer.learn(base.text); // EXPECT: MissingConsentCheck
    trainer.learn(base); // EXPECT: MissingConsentCheck
    trainer.learn(clean); // EXPECT: none
  }

  void sameName(User user, Trainer trainer) {
    Derived one = new Derived("t", "l");
    one.hide(user.bio());
    trainer.learn(one.hidden()); // EXPECT: MissingConsentCheck
    trainer.learn(one.own()); // EXPECT: none
    Derived two = new Derived("t", "l");
    two.keep(user.bio());
    trainer.learn(two.hidden()); // EXPECT: none
    trainer.learn(two.own()); // EXPECT: MissingConsentCheck
  }
}
