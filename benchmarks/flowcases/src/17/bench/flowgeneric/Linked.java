package bench.flowgeneric;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.Iterator;
import java.util.List;

/** Linked structures and iterators of the program's own. */
final class Linked {

  static final class Node<T> {
    T value;
    Node<T> next;

    Node(T value, Node<T> next) {
      this.value = value;
      this.next = next;
    }
  }

  static final class Chain<T> implements Iterable<T> {
    private Node<T> head;
    private int size;

    void add(T value) {
      head = new Node<>(value, head);
      size++;
    }

    T last() {
      Node<T> node = head;
      while (node.next != null) {
        node = node.next;
      }
      return node.value;
    }

    int size() {
      return size;
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<>() {
        private Node<T> at = head;

        @Override
        public boolean hasNext() {
          return at != null;
        }

        @Override
        public T next() {
          T value = at.value;
          at = at.next;
          return value;
        }
      };
    }
  }

  void chains(User user, Trainer trainer) {
    Chain<String> personal = new Chain<>();
    Chain<String> clean = new Chain<>();
    personal.add(user.bio());
    personal.add(user.handle());
    clean.add(user.handle());
    trainer.learn(personal.last()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.last()); // EXPECT: none
    trainer.learn(personal.size()); // EXPECT: none
    trainer.learn(clean); // EXPECT: none
    trainer.learn(personal); // EXPECT: MissingConsentCheck
    for (String text : personal) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    }
    for (String text : clean) {
      trainer.learn(text); // EXPECT: none
    }
    personal.forEach(trainer::learn); // EXPECT: MissingConsentCheck
    clean.forEach(trainer::learn); // EXPECT: none
  }

  void nodes(User user, Trainer trainer) {
    Node<String> third = new Node<>(user.bio(), null);
    Node<String> second = new Node<>("b", third);
    Node<String> first = new Node<>("a", second);
    trainer.learn(first.value); // EXPECT: none
    trainer.learn(first.next.value); // EXPECT: none
    trainer.learn(first.next.next.value); // EXPECT: MissingConsentCheck
    trainer.learn(first); // EXPECT: MissingConsentCheck
    second.next = null;
    trainer.learn(first); // EXPECT: none
  }

  static final class Tree {
    String label;
    String text;
    Tree left;
    Tree right;

    Tree(String label) {
      this.label = label;
    }
  }

  private static Tree grow(User user, int depth) {
    Tree tree = new Tree("d" + depth);
    if (depth > 0) {
      tree.left = grow(user, depth - 1);
      tree.right = grow(user, depth - 1);
    } else {
      tree.text = user.bio();
    }
    return tree;
  }

  private static String texts(Tree tree) {
    if (tree == null) {
      return "";
    }
    return tree.text + texts(tree.left) + texts(tree.right);
  }

  private static String labels(Tree tree) {
    if (tree == null) {
      return "";
    }
    return tree.label + labels(tree.left) + labels(tree.right);
  }

  void trees(User user, Trainer trainer) {
    Tree tree = grow(user, 4);
    trainer.learn(texts(tree)); // EXPECT: MissingConsentCheck
    trainer.learn(labels(tree)); // EXPECT: none
    trainer.learn(tree.left.right.text); // EXPECT: MissingConsentCheck
    trainer.learn(tree.left.right.label); // EXPECT: none
    trainer.learn(tree); // EXPECT: MissingConsentCheck
  }

  static final class Range implements Iterator<Integer> {
    private int at;
    private final int end;

    Range(int end) {
      this.end = end;
    }

    @Override
    public boolean hasNext() {
      return at < end;
    }

    @Override
    public Integer next() {
      return at++;
    }
  }

  static final class Texts implements Iterator<String> {
    private final Iterator<Post> posts;

    Texts(Iterator<Post> posts) {
      this.posts = posts;
    }

    @Override
    public boolean hasNext() {
      return posts.hasNext();
    }

    @Override
    public String next() {
      return posts.next().text();
    }
  }

  void iterators(List<Post> posts, Trainer trainer) {
    Iterator<Integer> range = new Range(posts.size());
    while (range.hasNext()) {
      trainer.learn(range.next()); // EXPECT: none
    }
    Iterator<String> texts = new Texts(posts.iterator());
    while (texts.hasNext()) {
      trainer.learn(texts.next()); // EXPECT: MissingConsentCheck
    }
    trainer.learn(texts.hasNext()); // EXPECT: none
  }
}
