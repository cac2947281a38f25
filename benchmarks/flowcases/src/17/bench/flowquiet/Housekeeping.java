package bench.flowquiet;

import bench.api.Analytics;
import bench.api.AuditLog;
import bench.api.Trainer;
import bench.model.Page;
import bench.model.Post;
import bench.model.PostRepository;
import bench.model.User;
import bench.model.UserRepository;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Ordinary work with personal data that never reaches a model. */
final class Housekeeping {

  record Profile(long id, String handle, String bio) {}

  private final UserRepository users;
  private final PostRepository posts;
  private final AuditLog audit;
  private final Analytics analytics;
  private final Trainer trainer;
  private final Map<Long, Profile> profiles = new HashMap<>();
  private final List<String> mails = new ArrayList<>();
  private String lastBio = "";
  private int handled;

  Housekeeping(
      UserRepository users,
      PostRepository posts,
      AuditLog audit,
      Analytics analytics,
      Trainer trainer) {
    this.users = users;
    this.posts = posts;
    this.audit = audit;
    this.analytics = analytics;
    this.trainer = trainer;
  }

  void load(long id) {
    User user = users.byId(id);
    profiles.put(id, new Profile(user.id(), user.handle(), user.bio()));
    mails.add(user.email());
    lastBio = user.bio();
    handled++;
    audit.note("loaded " + user.bio());
    analytics.track(user); // EXPECT: none
    trainer.learn(handled); // EXPECT: none
    trainer.learn(profiles.size()); // EXPECT: none
    trainer.learn(profiles.keySet()); // EXPECT: none
  }

  String mailTo(long id) {
    return "mailto:" + users.byId(id).email();
  }

  void trainOnLanguages() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Post post : posts.findAll()) {
      counts.merge(post.language(), post.likes(), Integer::sum);
    }
    trainer.learn(counts); // EXPECT: none
    counts.forEach((language, likes) -> trainer.learn(language + likes)); // EXPECT: none
  }

  void trainOnHandles() {
    Set<String> handles = new TreeSet<>();
    for (User user : users.findAll()) {
      if (user.bio().contains("java") && !user.email().isEmpty()) {
        handles.add(user.handle());
      }
    }
    trainer.learnAll(handles); // EXPECT: none
    trainer.learn(handles.size()); // EXPECT: none
  }

  void trainOnShapes() {
    List<Integer> shapes = new ArrayList<>();
    for (Post post : posts.findAll()) {
      shapes.add(post.text().length());
      shapes.add(post.text().indexOf(' '));
      shapes.add(post.text().isBlank() ? 1 : 0);
    }
    trainer.learnAll(shapes); // EXPECT: none
    trainer.learn(shapes.stream().mapToInt(Integer::intValue).sum()); // EXPECT: none
  }

  void sortByText(List<Post> some) {
    List<Post> sorted = new ArrayList<>(some);
    sorted.sort(Comparator.comparing(Post::text));
    for (Post post : sorted) {
      trainer.learn(post.id()); // EXPECT: none
    }
    trainer.learn(sorted.stream().map(Post::language).toList()); // EXPECT: none
  }

  Optional<Profile> profile(long id) {
    return Optional.ofNullable(profiles.get(id));
  }

  void trainOnProfiles() {
    for (Profile profile : profiles.values()) {
      trainer.learn(profile.handle()); // EXPECT: none
      trainer.learn(profile.id()); // EXPECT: none
    }
    trainer.learn(profile(3).map(Profile::handle).orElse("none")); // EXPECT: none
    trainer.learn(profile(3).isPresent()); // EXPECT: none
  }

  boolean changed(User user) {
    boolean changed = !user.bio().equals(lastBio);
    lastBio = user.bio();
    trainer.learn(changed); // EXPECT: none
    return changed;
  }

  void page(int number) {
    Page<User> page = users.page(number);
    trainer.learn(page.number()); // EXPECT: none
    trainer.learn(page.last()); // EXPECT: none
    trainer.learn(page.items().size()); // EXPECT: none
    for (User user : page.items()) {
      audit.note(user);
      trainer.learn(user.id()); // EXPECT: none
    }
  }

  /** The one place where it goes wrong. */
  void trainOnMails() {
    trainer.learnAll(mails); // EXPECT: MissingConsentCheck
    trainer.learn(lastBio); // EXPECT: MissingConsentCheck
    trainer.learn(profile(3).map(Profile::bio).orElse("none")); // EXPECT: MissingConsentCheck
  }
}
