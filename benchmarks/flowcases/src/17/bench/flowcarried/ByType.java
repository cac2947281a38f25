package bench.flowcarried;

import bench.api.Trainer;
import bench.model.Comment;
import bench.model.Page;
import bench.model.Photo;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What objects carry by their types alone. */
final class ByType {

  static class Directory {
    private Map<Long, User> byId = new HashMap<>();
    private Map<String, Long> ids = new HashMap<>();
    int size;

    Map<String, Long> ids() {
      return ids;
    }
  }

  static class Team {
    String name;
    User[] members;
    Team parent;
  }

  static class Ledger {
    String name;
    List<Long> amounts;
    Ledger previous;
    Object extra;
    Comparator<User> order;
  }

  static class Users extends ArrayList<User> {
    private static final long serialVersionUID = 1L;
  }

  static class Labels extends ArrayList<String> {
    private static final long serialVersionUID = 1L;
  }

  static class Report<T> {
    String title;
    T content;
    List<? extends T> more;
  }

  static class Wrapper {
    Supplier<String> text;
    Optional<Post> best;
    Page<Comment> comments;
  }

  void own(Directory directory, Team team, Ledger ledger, Trainer trainer) {
    trainer.learn(directory); // EXPECT: MissingConsentCheck
    trainer.learn(directory.size); // EXPECT: none
    trainer.learn(directory.ids()); // EXPECT: none
    trainer.learn(team); // EXPECT: MissingConsentCheck
    trainer.learn(team.name); // EXPECT: none
    trainer.learn(team.members); // EXPECT: MissingConsentCheck
    trainer.learn(team.parent.name); // EXPECT: none
    trainer.learn(team.parent.parent); // EXPECT: MissingConsentCheck
    trainer.learn(ledger); // EXPECT: none
    trainer.learn(ledger.previous); // EXPECT: none
    trainer.learn(ledger.extra); // EXPECT: none
  }

  void subclasses(Users users, Labels labels, Trainer trainer) {
    trainer.learn(users); // EXPECT: MissingConsentCheck
    trainer.learn(users.get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(users.get(0).handle()); // EXPECT: none
    trainer.learn(users.size()); // EXPECT: none
    trainer.learn(labels); // EXPECT: none
    trainer.learn(labels.get(0)); // EXPECT: none
  }

  void generic(Report<Post> posts, Report<Integer> numbers, Report<Photo> photos, Trainer trainer) {
    trainer.learn(posts); // EXPECT: MissingConsentCheck
    trainer.learn(posts.title); // EXPECT: none
    trainer.learn(posts.content.language()); // EXPECT: none
    trainer.learn(posts.more.get(0).text()); // EXPECT: MissingConsentCheck
    trainer.learn(numbers); // EXPECT: none
    trainer.learn(photos.content); // EXPECT: MissingConsentCheck
    trainer.learn(photos.content.id()); // EXPECT: none
  }

  void library(
      Map<String, List<Post>> posts,
      Optional<User> user,
      Iterator<Post> each,
      Map.Entry<User, Integer> entry,
      Map<Integer, List<String>> names,
      Trainer trainer) {
    trainer.learn(posts); // EXPECT: MissingConsentCheck
    trainer.learn(posts.keySet()); // EXPECT: none
    trainer.learn(posts.get("a").get(0).likes()); // EXPECT: none
    trainer.learn(user); // EXPECT: MissingConsentCheck
    trainer.learn(each); // EXPECT: MissingConsentCheck
    trainer.learn(each.hasNext()); // EXPECT: none
    trainer.learn(entry); // EXPECT: MissingConsentCheck
    trainer.learn(entry.getKey()); // EXPECT: MissingConsentCheck
    trainer.learn(entry.getValue()); // EXPECT: none
    trainer.learn(names); // EXPECT: none
  }

  void members(Wrapper wrapper, Trainer trainer) {
    trainer.learn(wrapper); // EXPECT: MissingConsentCheck
    trainer.learn(wrapper.best); // EXPECT: MissingConsentCheck
    trainer.learn(wrapper.comments.items()); // EXPECT: MissingConsentCheck
    trainer.learn(wrapper.comments.items().get(0).id()); // EXPECT: none
    trainer.learn(wrapper.comments.items().get(0).post().language()); // EXPECT: none
  }

  /** What an unknown object may be adds nothing. */
  void unknown(Object anything, List<?> some, Ledger ledger, Trainer trainer) {
    trainer.learn(anything); // EXPECT: none
    trainer.learn(some); // EXPECT: none
    trainer.learn(String.valueOf(anything)); // EXPECT: none
    trainer.learn(User.class); // EXPECT: none
    trainer.learn(User.class.getName()); // EXPECT: none
    trainer.learn(new Object()); // EXPECT: none
  }
}
