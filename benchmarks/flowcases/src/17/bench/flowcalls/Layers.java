package bench.flowcalls;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.PostRepository;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;

/** The layers of an ordinary application. */
final class Layers {

  record PostView(long id, String body, String language) {}

  record Stats(int posts, int letters, Map<String, Integer> perLanguage) {}

  static final class PostService {
    private final PostRepository posts;

    PostService(PostRepository posts) {
      this.posts = posts;
    }

    List<PostView> views() {
      return posts.findAll().stream().map(this::view).toList();
    }

    List<Long> ids() {
      return posts.findAll().stream().map(Post::id).toList();
    }

    Optional<PostView> view(long id) {
      return posts.find(id).map(this::view);
    }

    private PostView view(Post post) {
      return new PostView(post.id(), post.text(), post.language());
    }

    Stats stats() {
      int letters = 0;
      Map<String, Integer> perLanguage = new TreeMap<>();
      List<Post> all = posts.findAll();
      for (Post post : all) {
        letters += post.text().length();
        perLanguage.merge(post.language(), 1, Integer::sum);
      }
      return new Stats(all.size(), letters, perLanguage);
    }
  }

  static final class Exporter {
    private final PostService service;
    private final Trainer trainer;

    Exporter(PostService service, Trainer trainer) {
      this.service = service;
      this.trainer = trainer;
    }

    void all() {
      trainer.learnAll(service.views()); // EXPECT: MissingConsentCheck
      trainer.learnAll(service.ids()); // EXPECT: none
      trainer.learn(service.stats()); // EXPECT: none
    }

    void one(long id) {
      service.view(id).map(PostView::body).ifPresent(trainer::learn); // EXPECT: MissingConsentCheck
      service.view(id).map(PostView::language).ifPresent(trainer::learn); // EXPECT: none
      PostView view = service.view(id).orElseThrow();
      trainer.learn(view); // EXPECT: MissingConsentCheck
      trainer.learn(view.id()); // EXPECT: none
    }

    void lines() {
      StringBuilder csv = new StringBuilder("id;language\n");
      StringBuilder full = new StringBuilder("id;body\n");
      for (PostView view : service.views()) {
        csv.append(view.id()).append(';').append(view.language()).append('\n');
        full.append(view.id()).append(';').append(view.body()).append('\n');
      }
      trainer.learn(csv.toString()); // EXPECT: none
      trainer.learn(full.toString()); // EXPECT: MissingConsentCheck
    }

    void batches(int size) {
      List<String> batch = new ArrayList<>(size);
      for (PostView view : service.views()) {
        batch.add(view.body());
        if (batch.size() == size) {
          flush(batch);
        }
      }
      if (!batch.isEmpty()) {
        flush(batch);
      }
    }

    private void flush(List<String> batch) {
      trainer.learnAll(batch); // EXPECT: MissingConsentCheck
      trainer.learn(batch.size()); // EXPECT: none
      batch.clear();
      trainer.learnAll(batch); // EXPECT: none
    }

    void json() {
      for (PostView view : service.views()) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", view.id());
        node.put("lang", view.language());
        trainer.learn(render(node)); // EXPECT: none
        node.put("body", view.body());
        trainer.learn(render(node)); // EXPECT: MissingConsentCheck
      }
    }

    private static String render(Map<String, Object> node) {
      StringJoiner text = new StringJoiner(",", "{", "}");
      for (Map.Entry<String, Object> entry : node.entrySet()) {
        text.add('"' + entry.getKey() + "\":\"" + entry.getValue() + '"');
      }
      return text.toString();
    }
  }
}
