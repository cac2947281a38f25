package bench.flowlists;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;

/** Copies, views and wrappers. */
final class Views {

  void copies(User user, Trainer trainer) {
    List<String> row = new ArrayList<>();
    row.add(user.handle());
    List<String> copy = List.copyOf(row);
    List<String> other = new ArrayList<>(row);
    row.add(user.bio());
    trainer.learn(copy); // EXPECT: none
    trainer.learn(other); // EXPECT: none
    trainer.learn(List.copyOf(row)); // EXPECT: MissingConsentCheck
    trainer.learn(new LinkedList<>(row)); // EXPECT: MissingConsentCheck
    trainer.learn(row.toArray()); // EXPECT: MissingConsentCheck
    trainer.learn(row.toArray(new String[0])); // EXPECT: MissingConsentCheck
    trainer.learn(other.toArray()); // EXPECT: none
  }

  void views(User user, Trainer trainer) {
    List<String> row = new ArrayList<>();
    List<String> view = Collections.unmodifiableList(row);
    trainer.learn(view); // EXPECT: none
    row.add(user.bio());
    trainer.learn(view); // EXPECT: MissingConsentCheck
    trainer.learn(view.get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(view.size()); // EXPECT: none
  }

  void subLists(User user, Trainer trainer) {
    List<String> personal = new ArrayList<>(List.of(user.bio(), "x", "y"));
    List<String> clean = new ArrayList<>(List.of(user.handle(), "x", "y"));
    trainer.learn(personal.subList(0, 2)); // EXPECT: MissingConsentCheck
    trainer.learn(clean.subList(0, 2)); // EXPECT: none
    clean.subList(0, 1).add(user.bio());
    trainer.learn(clean); // EXPECT: MissingConsentCheck
  }

  void wrapped(User user, Trainer trainer) {
    List<String> safe = Collections.synchronizedList(new ArrayList<>());
    safe.add(user.bio());
    trainer.learn(safe.get(0)); // EXPECT: MissingConsentCheck
    List<String> clean = Collections.synchronizedList(new ArrayList<>());
    clean.add(user.handle());
    trainer.learn(clean.get(0)); // EXPECT: none
  }

  void single(User user, Trainer trainer) {
    trainer.learn(Collections.singletonList(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Collections.singletonList(user.handle())); // EXPECT: none
    trainer.learn(Collections.nCopies(3, user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Collections.nCopies(3, user.handle())); // EXPECT: none
    trainer.learn(Collections.emptyList()); // EXPECT: none
  }

  void helpers(User user, Trainer trainer) {
    List<String> row = new ArrayList<>();
    Collections.addAll(row, user.handle(), user.bio());
    trainer.learn(row); // EXPECT: MissingConsentCheck
    trainer.learn(Collections.max(row)); // EXPECT: MissingConsentCheck
    trainer.learn(Collections.frequency(row, "x")); // EXPECT: none
    Collections.reverse(row);
    trainer.learn(row.get(0)); // EXPECT: MissingConsentCheck
    List<String> clean = new ArrayList<>();
    Collections.addAll(clean, user.handle(), "x");
    Collections.sort(clean);
    trainer.learn(clean.get(0)); // EXPECT: none
    trainer.learn(Collections.min(clean)); // EXPECT: none
  }

  void replaced(User user, Trainer trainer) {
    List<String> row = new ArrayList<>(List.of("a", "b"));
    row.replaceAll(s -> s + user.bio());
    trainer.learn(row); // EXPECT: MissingConsentCheck
    List<String> clean = new ArrayList<>(List.of("a", "b"));
    clean.replaceAll(s -> s + user.handle());
    trainer.learn(clean); // EXPECT: none
  }

  void asked(List<Post> posts, User user, Trainer trainer) {
    List<String> row = List.of(user.bio());
    trainer.learn(row.contains("x")); // EXPECT: none
    trainer.learn(row.indexOf("x")); // EXPECT: none
    trainer.learn(row.isEmpty()); // EXPECT: none
    trainer.learn(row.equals(List.of())); // EXPECT: none
    trainer.learn(row.hashCode()); // EXPECT: none
    trainer.learn(posts.size()); // EXPECT: none
    trainer.learn(row.toString()); // EXPECT: MissingConsentCheck
    trainer.learn("all: " + row); // EXPECT: MissingConsentCheck
    trainer.learn(String.join(", ", row)); // EXPECT: MissingConsentCheck
  }
}
