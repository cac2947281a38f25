package bench.flowclasses;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** Template methods, super calls and abstract classes. */
final class Templates {

  abstract static class Report {
    protected final User user;

    Report(User user) {
      this.user = user;
    }

    final String text() {
      return head() + ": " + body();
    }

    String head() {
      return "report";
    }

    abstract String body();
  }

  static final class BioReport extends Report {
    BioReport(User user) {
      super(user);
    }

    @Override
    String body() {
      return user.bio();
    }
  }

  static final class NameReport extends Report {
    NameReport(User user) {
      super(user);
    }

    @Override
    String body() {
      return user.handle();
    }
  }

  static class Quoted extends Report {
    Quoted(User user) {
      super(user);
    }

    @Override
    String head() {
      return "quoted " + super.head();
    }

    @Override
    String body() {
      return "'" + user.bio() + "'";
    }
  }

  static final class Masked extends Quoted {
    Masked(User user) {
      super(user);
    }

    @Override
    String body() {
      return "*".repeat(super.body().length());
    }
  }

  static final class Doubled extends Quoted {
    Doubled(User user) {
      super(user);
    }

    @Override
    String body() {
      return super.body() + super.body();
    }
  }

  void reports(User user, Trainer trainer) {
    trainer.learn(new BioReport(user).text()); // EXPECT: MissingConsentCheck
    trainer.learn(new NameReport(user).text()); // EXPECT: none
    trainer.learn(new NameReport(user).head()); // EXPECT: none
    trainer.learn(new Quoted(user).text()); // EXPECT: MissingConsentCheck
    trainer.learn(new Quoted(user).head()); // EXPECT: none
    trainer.learn(new Masked(user).text()); // EXPECT: none
    trainer.learn(new Doubled(user).text()); // EXPECT: MissingConsentCheck
  }

  void unknown(Report report, Trainer trainer) {
    trainer.learn(report.text()); // EXPECT: MissingConsentCheck
    trainer.learn(report.head()); // EXPECT: none
  }

  abstract static class Job {
    private final Trainer trainer;

    Job(Trainer trainer) {
      this.trainer = trainer;
    }

    abstract String row(Post post);

    void run(Post post) {
      prepare(post);
      finish(row(post));
    }

    void prepare(Post post) {}

    void finish(String row) {}

    final Trainer trainer() {
      return trainer;
    }
  }

  static final class TextJob extends Job {
    TextJob(Trainer trainer) {
      super(trainer);
    }

    @Override
    String row(Post post) {
      return post.text();
    }

    @Override
    void finish(String row) {
      trainer().learn(row); // EXPECT: MissingConsentCheck
    }
  }

  static final class LanguageJob extends Job {
    LanguageJob(Trainer trainer) {
      super(trainer);
    }

    @Override
    String row(Post post) {
      return post.language();
    }

    @Override
    void finish(String row) {
      trainer().learn(row); // EXPECT: none
    }
  }

  void jobs(Post post, Trainer trainer) {
    new TextJob(trainer).run(post);
    new LanguageJob(trainer).run(post);
  }
}
