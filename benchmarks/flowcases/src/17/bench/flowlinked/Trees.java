package bench.flowlinked;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Trees of the program's own, filled and walked by recursion. */
final class Trees {
  static final class Node {
    Node left;
    Node right;
    final String text;

    Node(String text) {
      this.text = text;
    }

    void add(String more) {
      if (more.compareTo(text) < 0) {
        if (left == null) {
          left = new Node(more);
        } else {
          left.add(more);
        }
      } else if (right == null) {
        right = new Node(more);
      } else {
        right.add(more);
      }
    }

    void walk(Consumer<String> visitor) {
      if (left != null) {
        left.walk(visitor);
      }
      visitor.accept(text);
      if (right != null) {
        right.walk(visitor);
      }
    }

    String all() {
      return (left == null ? "" : left.all()) + text + (right == null ? "" : right.all());
    }

    int size() {
      return 1 + (left == null ? 0 : left.size()) + (right == null ? 0 : right.size());
    }
  }

  void sorted(User user, Trainer trainer) {
    Node tree = new Node("m");
    tree.add("c");
    tree.add("x");
    tree.add(user.bio());
    tree.walk(text -> trainer.learn(text)); // EXPECT: MissingConsentCheck
    trainer.learn(tree.all()); // EXPECT: MissingConsentCheck
    trainer.learn(tree.size()); // EXPECT: none
    Node clean = new Node("m");
    clean.add("c");
    clean.add(user.handle());
    clean.walk(text -> trainer.learn(text)); // EXPECT: none
    trainer.learn(clean.all()); // EXPECT: none
  }

  void sortedInALoop(List<User> users, Trainer trainer) {
    Node tree = new Node("m");
    for (User user : users) {
      tree.add(user.bio());
    }
    trainer.learn(tree.all()); // EXPECT: MissingConsentCheck
    trainer.learn(tree.size()); // EXPECT: none
  }

  void cleanInALoop(List<User> users, Trainer trainer) {
    Node clean = new Node("m");
    for (User user : users) {
      clean.add(user.handle());
    }
    trainer.learn(clean.all()); // EXPECT: none
  }

  static final class Folder {
    final String name;
    final List<Folder> folders = new ArrayList<>();

    Folder(String name) {
      this.name = name;
    }

    Folder with(Folder folder) {
      folders.add(folder);
      return this;
    }

    void names(List<String> into) {
      into.add(name);
      for (Folder folder : folders) {
        folder.names(into);
      }
    }
  }

  void deep(User user, Trainer trainer) {
    Folder deepest = new Folder(user.bio());
    Folder root =
        new Folder("a")
            .with(
                new Folder("b")
                    .with(
                        new Folder("c")
                            .with(
                                new Folder("d")
                                    .with(new Folder("e").with(new Folder("f").with(deepest))))));
    List<String> names = new ArrayList<>();
    root.names(names);
    trainer.learn(names); // EXPECT: MissingConsentCheck
    List<String> clean = new ArrayList<>();
    new Folder("a").with(new Folder("b").with(new Folder(user.handle()))).names(clean);
    trainer.learn(clean); // EXPECT: none
  }
}
