package bench.flowstate;

import bench.api.Trainer;
import bench.model.Post;
import java.util.ArrayList;
import java.util.List;

/** Objects that hold state for the program. */
final class Beans {

  static final class Service {
    private final Buffer buffer;
    private final Trainer trainer;
    private String last;
    private String lastTag;
    private final List<Post> posts = new ArrayList<>();
    private final List<Long> ids = new ArrayList<>();

    Service(Buffer buffer, Trainer trainer) {
      this.buffer = buffer;
      this.trainer = trainer;
    }

    public void train() {
      trainer.learn(last); // EXPECT: MissingConsentCheck
      trainer.learn(lastTag); // EXPECT: none
      trainer.learnAll(posts); // EXPECT: MissingConsentCheck
      trainer.learnAll(ids); // EXPECT: none
      trainer.learn(buffer.text); // EXPECT: MissingConsentCheck
      trainer.learn(buffer.tag); // EXPECT: none
      trainer.learn(buffer.lines); // EXPECT: MissingConsentCheck
    }

    public void onPost(Post post) {
      last = post.text();
      lastTag = post.language();
      posts.add(post);
      ids.add(post.id());
      buffer.text = post.text();
      buffer.tag = post.language();
      buffer.add(post.text());
    }
  }

  static final class Buffer {
    private String text;
    private String tag;
    private final List<String> lines = new ArrayList<>();

    void add(String line) {
      lines.add(line);
    }
  }

  static final class CleanService {
    private final Trainer trainer;
    private String last;

    CleanService(Trainer trainer) {
      this.trainer = trainer;
    }

    public void train() {
      trainer.learn(last); // EXPECT: none
    }

    public void onPost(Post post) {
      last = post.language();
      String local = post.text();
      trainer.learn(local.length()); // EXPECT: none
    }
  }
}
