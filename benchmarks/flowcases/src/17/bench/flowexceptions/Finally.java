package bench.flowexceptions;

import bench.api.CorpusFactory;
import bench.api.CorpusWriter;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.List;

/** Values along try, catch and finally. */
final class Finally {

  void overwritten(User user, Runnable step, Trainer trainer) {
    String text = user.bio();
    try {
      step.run();
      trainer.learn(text); // EXPECT: MissingConsentCheck
    } finally {
      text = "done";
    }
    trainer.learn(text); // EXPECT: none
  }

  void assigned(User user, Runnable step, Trainer trainer) {
    String text = "";
    try {
      step.run();
      text = user.bio();
    } catch (IllegalStateException e) {
      text = "failed";
    }
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }

  void onlyBeforeFailure(User user, Runnable step, Trainer trainer) {
    String text = user.bio();
    try {
      step.run();
      text = "done";
    } catch (IllegalStateException e) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
      text = "failed";
    }
    trainer.learn(text); // EXPECT: none
  }

  void inFinally(User user, Runnable step, Trainer trainer) {
    String text = user.handle();
    try {
      step.run();
      text = user.bio();
    } finally {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    }
  }

  void cleanInFinally(User user, Runnable step, Trainer trainer) {
    String text = user.bio();
    try {
      text = "started";
      step.run();
    } finally {
      trainer.learn(text); // EXPECT: none
    }
  }

  private static String returned(User user, Runnable step) {
    try {
      step.run();
      return user.bio();
    } catch (IllegalStateException e) {
      return "failed";
    }
  }

  private static String returnedClean(User user, Runnable step) {
    try {
      step.run();
      return user.handle();
    } catch (IllegalStateException e) {
      return "failed " + user.bio().length();
    }
  }

  void results(User user, Runnable step, Trainer trainer) {
    trainer.learn(returned(user, step)); // EXPECT: MissingConsentCheck
    trainer.learn(returnedClean(user, step)); // EXPECT: none
  }

  void corpus(List<Post> posts, CorpusFactory factory) {
    try (CorpusWriter writer = factory.open("texts")) {
      for (Post post : posts) {
        writer.writeLine(post.text()); // EXPECT: MissingConsentCheck
        writer.writeLine(post.language()); // EXPECT: none
      }
    }
  }

  static final class Resource implements AutoCloseable {
    private final String text;
    private final Trainer trainer;

    Resource(String text, Trainer trainer) {
      this.text = text;
      this.trainer = trainer;
    }

    String text() {
      return text;
    }

    @Override
    public void close() {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    }
  }

  void closed(User user, Trainer trainer) {
    try (Resource resource = new Resource(user.bio(), trainer)) {
      trainer.learn(resource.text()); // EXPECT: MissingConsentCheck
    }
    try (Resource resource = new Resource(user.handle(), trainer)) {
      trainer.learn(resource.text()); // EXPECT: none
    }
  }
}
