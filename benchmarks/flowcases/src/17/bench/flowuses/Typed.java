package bench.flowuses;

import bench.api.ModelSlot;
import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import io.purposebound.annotations.AiTrainingSink;
import java.util.List;

/** Whole types and fields as uses. */
final class Typed {

  @AiTrainingSink
  static class Model {
    private int seen;

    public Model() {}

    public Model(Object first) {
      seen = 1;
    }

    public void fit(Object row) {
      seen++;
    }

    public static void warmUp(Object row) {}

    public void fit(Object row, String note) {
      seen++;
    }

    void internal(Object row) {
      seen++;
    }

    protected void guarded(Object row) {
      seen++;
    }

    @Override
    public boolean equals(Object other) {
      return other == this;
    }

    @Override
    public int hashCode() {
      return 1;
    }

    public int seen() {
      return seen;
    }
  }

  @AiTrainingSink
  interface Remote {
    void send(Object row);

    void sendAll(List<?> rows);
  }

  void methods(User user, Model model) {
    model.fit(user.bio()); // EXPECT: MissingConsentCheck
    model.fit(user.handle()); // EXPECT: none
    model.fit("x", user.bio()); // EXPECT: MissingConsentCheck
    model.fit("x", "y"); // EXPECT: none
    Model.warmUp(user.bio()); // EXPECT: MissingConsentCheck
    Model other = new Model(user.bio()); // EXPECT: MissingConsentCheck
    Model clean = new Model(user.handle()); // EXPECT: none
    model.internal(user.bio()); // EXPECT: none
    model.guarded(user.bio()); // EXPECT: none
    boolean same = model.equals(user); // EXPECT: none
  }

  void interfaces(User user, List<Post> posts, Remote remote) {
    remote.send(user.bio()); // EXPECT: MissingConsentCheck
    remote.send(user.id()); // EXPECT: none
    remote.sendAll(posts); // EXPECT: MissingConsentCheck
    remote.sendAll(posts.stream().map(Post::language).toList()); // EXPECT: none
  }

  static final class Tray {
    @AiTrainingSink static Object shared;
    @AiTrainingSink Object next;
    Object other;

    void setNext(Object value) {
      this.next = value; // EXPECT: MissingConsentCheck
    }

    void setClean(Object value) {
      this.next = value; // EXPECT: none
    }

    void setOther(Object value) {
      this.other = value; // EXPECT: none
    }
  }

  void fields(User user, Tray tray, ModelSlot slot) {
    tray.next = user.bio(); // EXPECT: MissingConsentCheck
    tray.next = user.handle(); // EXPECT: none
    tray.other = user.bio(); // EXPECT: none
    Tray.shared = user.email(); // EXPECT: MissingConsentCheck
    Tray.shared = user.id(); // EXPECT: none
    tray.setNext(user.bio());
    tray.setClean(user.handle());
    tray.setOther(user.bio());
    slot.example = List.of(user.bio()); // EXPECT: MissingConsentCheck
    slot.example = null; // EXPECT: none
    slot.label = user; // EXPECT: none
  }

  void moved(User user) {
    Tray first = new Tray();
    first.other = user.bio();
    Tray second = new Tray();
    second.next = first.other; // EXPECT: MissingConsentCheck
    second.other = "x";
    first.next = second.other; // EXPECT: none
  }

  void streams(List<Post> posts, Trainer trainer) {
    trainer.learn(posts.iterator()); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().map(Post::language).iterator()); // EXPECT: none
    trainer.learn(posts.stream().map(Post::text)); // EXPECT: MissingConsentCheck
    trainer.learn(posts.stream().map(Post::language)); // EXPECT: none
  }
}
