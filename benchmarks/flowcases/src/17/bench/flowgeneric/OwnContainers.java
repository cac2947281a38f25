package bench.flowgeneric;

import bench.api.Trainer;
import bench.model.User;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Containers of the program's own that the library goes over. */
final class OwnContainers {

  static final class Pair implements Iterable<String> {
    private final String left;
    private final String right;

    Pair(String left, String right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public Iterator<String> iterator() {
      return List.of(left, right).iterator();
    }
  }

  static final class Texts extends AbstractList<String> {
    private final List<User> users;

    Texts(List<User> users) {
      this.users = users;
    }

    @Override
    public String get(int index) {
      return users.get(index).bio();
    }

    @Override
    public int size() {
      return users.size();
    }
  }

  static final class Names extends AbstractList<String> {
    private final List<User> users;

    Names(List<User> users) {
      this.users = users;
    }

    @Override
    public String get(int index) {
      return users.get(index).handle();
    }

    @Override
    public int size() {
      return users.size();
    }
  }

  void iterables(User user, Trainer trainer) {
    Pair personal = new Pair(user.handle(), user.bio());
    Pair clean = new Pair(user.handle(), "x");
    personal.forEach(trainer::learn); // EXPECT: MissingConsentCheck
    clean.forEach(trainer::learn); // EXPECT: none
    for (String text : personal) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    }
    for (String text : clean) {
      trainer.learn(text); // EXPECT: none
    }
    trainer.learn(StreamSupport.stream(personal.spliterator(), false).findFirst()); // EXPECT: MissingConsentCheck
    trainer.learn(StreamSupport.stream(clean.spliterator(), false).findFirst()); // EXPECT: none
    trainer.learn(String.join(",", personal)); // EXPECT: MissingConsentCheck
    trainer.learn(String.join(",", clean)); // EXPECT: none
  }

  void iterators(User user, Trainer trainer) {
    Iterator<String> personal = new Pair(user.bio(), "x").iterator();
    trainer.learn(
        StreamSupport.stream( // EXPECT: none
                Spliterators.spliteratorUnknownSize(personal, Spliterator.ORDERED), false)
            .count());
    personal.forEachRemaining(trainer::learn); // EXPECT: MissingConsentCheck
  }

  void lists(List<User> users, Trainer trainer) {
    trainer.learn(new Texts(users).get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(new Names(users).get(0)); // EXPECT: none
    new Texts(users).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    new Names(users).forEach(trainer::learn); // EXPECT: none
    trainer.learn(new Texts(users).stream().collect(Collectors.joining())); // EXPECT: MissingConsentCheck
    trainer.learn(new Names(users).stream().collect(Collectors.joining())); // EXPECT: none
    trainer.learn(new ArrayList<>(new Texts(users)).get(1)); // EXPECT: MissingConsentCheck
    trainer.learn(new ArrayList<>(new Names(users)).get(1)); // EXPECT: none
    for (String text : new Texts(users)) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    }
    for (String text : new Names(users)) {
      trainer.learn(text); // EXPECT: none
    }
  }
}
