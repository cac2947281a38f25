package bench.flowclasspath;

import bench.api.Trainer;
import bench.model.User;
import org.textkit.Slugs;
import org.textkit.Template;
import org.textkit.Walker;

/** Data through a library that is analysed from its own bytecode. */
final class Library {

  void helpers(User user, Trainer trainer) {
    trainer.learn(Slugs.slug(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Slugs.slug(user.handle())); // EXPECT: none
    trainer.learn(Slugs.kind(user.bio())); // EXPECT: none
    trainer.learn(Slugs.firstOf(user.bio(), user.handle())); // EXPECT: MissingConsentCheck
    trainer.learn(Slugs.firstOf(user.handle(), user.bio())); // EXPECT: none
  }

  void objects(User user, Trainer trainer) {
    Template personal = new Template("${text}").set("text", user.bio());
    Template clean = new Template("${text}").set("text", user.handle());
    trainer.learn(personal.render()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.render()); // EXPECT: none
    trainer.learn(personal.pattern()); // EXPECT: none
    trainer.learn(personal); // EXPECT: MissingConsentCheck
    trainer.learn(clean); // EXPECT: none
    trainer.learn(new Template(user.bio()).pattern()); // EXPECT: MissingConsentCheck
  }

  void functions(User user, Trainer trainer) {
    Template hidden = new Template("${text}").set("text", user.bio()).printWith(v -> "*");
    trainer.learn(hidden.render()); // EXPECT: none
    Template shown = new Template("${text}").set("text", "x").printWith(v -> v + user.bio());
    trainer.learn(shown.render()); // EXPECT: MissingConsentCheck
  }

  void callbacks(User user, Trainer trainer) {
    Walker personal =
        new Walker() {
          @Override
          protected void line(String line) {
            trainer.learn(line); // EXPECT: MissingConsentCheck
          }
        };
    personal.walk(user.bio());
    trainer.learn(personal.lines()); // EXPECT: none
    Walker clean =
        new Walker() {
          @Override
          protected void line(String line) {
            trainer.learn(line); // EXPECT: none
          }
        };
    clean.walk(user.handle());
  }

  void collected(User user, Trainer trainer) {
    Walker.Collecting personal = new Walker.Collecting();
    personal.walk(user.bio());
    trainer.learn(personal.seen()); // EXPECT: MissingConsentCheck
    trainer.learn(personal.lines()); // EXPECT: none
    Walker.Collecting clean = new Walker.Collecting();
    clean.walk(user.handle());
    trainer.learn(clean.seen()); // EXPECT: none
  }
}
