package bench.flowentries;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Overrides of library methods. */
final class Overridden {

  /** The program makes none of these: something else does. */
  static final class Job implements Runnable {
    private final User user;
    private final Trainer trainer;

    Job(User user, Trainer trainer) {
      this.user = user;
      this.trainer = trainer;
    }

    @Override
    public void run() {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
      trainer.learn(user.handle()); // EXPECT: none
    }
  }

  static final class CheckedJob implements Runnable {
    private final User user;
    private final Trainer trainer;

    CheckedJob(User user, Trainer trainer) {
      this.user = user;
      this.trainer = trainer;
    }

    @Override
    public void run() {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  void runs(User user, ConsentService consents, Trainer trainer) {
    if (consents.allowsTraining(user)) {
      new CheckedJob(user, trainer).run();
    }
  }

  static final class Feeder implements Consumer<Post> {
    private final Trainer trainer;

    Feeder(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public void accept(Post post) {
      trainer.learn(post.text()); // EXPECT: MissingConsentCheck
    }
  }

  void feeds(List<Post> posts, Trainer trainer) {
    posts.forEach(new Feeder(trainer));
  }

  static final class ByText implements Comparator<Post> {
    private final Trainer trainer;

    ByText(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public int compare(Post a, Post b) {
      trainer.learn(a.text()); // EXPECT: MissingConsentCheck
      trainer.learn(b.likes()); // EXPECT: none
      return a.text().compareTo(b.text());
    }
  }

  void sorts(List<Post> posts, Trainer trainer) {
    posts.sort(new ByText(trainer));
    trainer.learn(new ByText(trainer).compare(posts.get(0), posts.get(1))); // EXPECT: none
  }

  /** A constructor that nothing calls. */
  static final class Loader {
    Loader(User user, Trainer trainer) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  static final class Main {
    public static void main(String[] args) {
      Trainer trainer = null;
      trainer.learn(args[0]); // EXPECT: none
    }
  }
}
