package bench.flowexecuted;

import bench.api.Trainer;
import bench.model.User;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Collections of the program's own, gone over by the library. */
final class OwnCollections {
  static final class Row implements Iterable<String> {
    private final String[] all;

    Row(String... all) {
      this.all = all;
    }

    @Override
    public Iterator<String> iterator() {
      return new Iterator<>() {
        private int at;

        @Override
        public boolean hasNext() {
          return at < all.length;
        }

        @Override
        public String next() {
          return all[at++];
        }
      };
    }
  }

  static final class Once implements Iterator<String> {
    private String left;

    Once(String left) {
      this.left = left;
    }

    @Override
    public boolean hasNext() {
      return left != null;
    }

    @Override
    public String next() {
      String given = left;
      left = null;
      return given;
    }
  }

  static final class Single extends AbstractList<String> {
    private final String only;

    Single(String only) {
      this.only = only;
    }

    @Override
    public String get(int index) {
      return only;
    }

    @Override
    public int size() {
      return 1;
    }
  }

  static final class Labels extends AbstractMap<String, String> {
    private final String label;

    Labels(String label) {
      this.label = label;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
      return Set.of(Map.entry("label", label));
    }
  }

  void loops(User user, Trainer trainer) {
    for (String s : new Row("first", user.bio())) {
      trainer.learn(s); // EXPECT: MissingConsentCheck
    }
    for (String s : new Row("first", user.handle())) {
      trainer.learn(s); // EXPECT: none
    }
  }

  void forEach(User user, Trainer trainer) {
    new Row("first", user.bio()).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    new Row("first", user.handle()).forEach(trainer::learn); // EXPECT: none
    Iterable<String> lambda = () -> List.of(user.bio()).iterator();
    lambda.forEach(trainer::learn); // EXPECT: MissingConsentCheck
  }

  void streams(User user, Trainer trainer) {
    Row bios = new Row(user.bio());
    trainer.learn(StreamSupport.stream(bios.spliterator(), false).toList()); // EXPECT: MissingConsentCheck
    Row handles = new Row(user.handle());
    trainer.learn(StreamSupport.stream(handles.spliterator(), false).toList()); // EXPECT: none
    trainer.learn(String.join(",", bios)); // EXPECT: MissingConsentCheck
    trainer.learn(String.join(",", handles)); // EXPECT: none
  }

  void iterators(User user, Trainer trainer) {
    Iterator<String> bio = new Once(user.bio());
    while (bio.hasNext()) {
      trainer.learn(bio.next()); // EXPECT: MissingConsentCheck
    }
    Iterator<String> handle = new Once(user.handle());
    trainer.learn(handle.next()); // EXPECT: none
    new Once(user.bio()).forEachRemaining(trainer::learn); // EXPECT: MissingConsentCheck
    new Once(user.handle()).forEachRemaining(trainer::learn); // EXPECT: none
  }

  void lists(User user, Trainer trainer) {
    List<String> bios = new Single(user.bio());
    List<String> handles = new Single(user.handle());
    trainer.learn(bios.get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(handles.get(0)); // EXPECT: none
    trainer.learn(new ArrayList<>(bios)); // EXPECT: MissingConsentCheck
    trainer.learn(new ArrayList<>(handles)); // EXPECT: none
    trainer.learn(bios.stream().toList()); // EXPECT: MissingConsentCheck
    trainer.learn(handles.stream().toList()); // EXPECT: none
    List<String> all = new ArrayList<>();
    all.addAll(bios);
    trainer.learn(all); // EXPECT: MissingConsentCheck
  }

  void maps(User user, Trainer trainer) {
    Map<String, String> bios = new Labels(user.bio());
    Map<String, String> handles = new Labels(user.handle());
    trainer.learn(bios.get("label")); // EXPECT: MissingConsentCheck
    trainer.learn(handles.get("label")); // EXPECT: none
    bios.forEach((k, v) -> trainer.learn(v)); // EXPECT: MissingConsentCheck
    handles.forEach((k, v) -> trainer.learn(v)); // EXPECT: none
    bios.forEach((k, v) -> trainer.learn(k)); // EXPECT: none
  }
}
