package bench.flowsets;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Stack;

/** Queues, deques and stacks. */
final class Queues {

  void queue(User user, Trainer trainer) {
    Queue<String> personal = new ArrayDeque<>();
    Queue<String> clean = new ArrayDeque<>();
    personal.offer(user.bio());
    clean.offer(user.handle());
    trainer.learn(personal.peek()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.peek()); // EXPECT: none
    trainer.learn(personal.poll()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.poll()); // EXPECT: none
    trainer.learn(personal.isEmpty()); // EXPECT: none
    trainer.learn(clean.offer(user.bio())); // EXPECT: none
    trainer.learn(clean.element()); // EXPECT: MissingConsentCheck
  }

  void deque(User user, Trainer trainer) {
    Deque<String> personal = new ArrayDeque<>();
    personal.push(user.bio());
    trainer.learn(personal.peekFirst()); // EXPECT: MissingConsentCheck
    trainer.learn(personal.pollLast()); // EXPECT: MissingConsentCheck
    Deque<String> clean = new LinkedList<>();
    clean.addFirst(user.handle());
    clean.addLast("x");
    trainer.learn(clean.getFirst()); // EXPECT: none
    trainer.learn(clean.removeLast()); // EXPECT: none
    trainer.learn(clean.descendingIterator().next()); // EXPECT: none
  }

  void byPriority(List<User> users, Trainer trainer) {
    PriorityQueue<User> oldest = new PriorityQueue<>(Comparator.comparing(User::dateOfBirth));
    PriorityQueue<Long> ids = new PriorityQueue<>();
    for (User user : users) {
      oldest.add(user);
      ids.add(user.id());
    }
    trainer.learn(oldest.poll()); // EXPECT: MissingConsentCheck
    trainer.learn(oldest.peek().handle()); // EXPECT: none
    trainer.learn(ids.poll()); // EXPECT: none
    trainer.learn(oldest.size()); // EXPECT: none
  }

  void stack(User user, Trainer trainer) {
    Stack<String> personal = new Stack<>();
    personal.push(user.bio());
    trainer.learn(personal.pop()); // EXPECT: MissingConsentCheck
    Stack<String> clean = new Stack<>();
    clean.push(user.handle());
    trainer.learn(clean.pop()); // EXPECT: none
    trainer.learn(clean.empty()); // EXPECT: none
  }

  void worked(List<Post> posts, Trainer trainer) {
    Deque<Post> open = new ArrayDeque<>(posts);
    while (!open.isEmpty()) {
      Post post = open.removeFirst();
      trainer.learn(post.text()); // EXPECT: MissingConsentCheck
      trainer.learn(post.language()); // EXPECT: none
    }
  }

  void emptied(User user, Trainer trainer) {
    Queue<String> line = new LinkedList<>();
    line.add(user.bio());
    line.clear();
    trainer.learn(line); // EXPECT: none
    line.add(user.handle());
    trainer.learn(line.poll()); // EXPECT: none
  }
}
