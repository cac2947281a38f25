package bench.flowpatterns;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Observers and buses. */
final class Observers {

  interface Observer {
    void changed(String value);
  }

  static final class Subject {
    private final List<Observer> observers = new ArrayList<>();

    void observe(Observer observer) {
      observers.add(observer);
    }

    void change(String value) {
      observers.forEach(o -> o.changed(value));
    }
  }

  static final class Learner implements Observer {
    private final Trainer trainer;

    Learner(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public void changed(String value) {
      trainer.learn(value); // EXPECT: MissingConsentCheck
    }
  }

  static final class Counter implements Observer {
    private final Trainer trainer;
    private int count;

    Counter(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public void changed(String value) {
      count++;
      trainer.learn(count); // EXPECT: none
    }
  }

  static final class CleanLearner implements Observer {
    private final Trainer trainer;

    CleanLearner(Trainer trainer) {
      this.trainer = trainer;
    }

    @Override
    public void changed(String value) {
      trainer.learn(value); // EXPECT: none
    }
  }

  void observed(User user, Trainer trainer) {
    Subject texts = new Subject();
    texts.observe(new Learner(trainer));
    texts.observe(new Counter(trainer));
    texts.change(user.bio());
    Subject names = new Subject();
    names.observe(new CleanLearner(trainer));
    names.change(user.handle());
  }

  record Created(Post post) {}

  record Deleted(long id, String language) {}

  static final class Bus {
    private final Map<Class<?>, Consumer<Object>> handlers = new HashMap<>();

    <E> void on(Class<E> type, Consumer<? super E> handler) {
      handlers.put(type, e -> handler.accept(type.cast(e)));
    }

    void send(Object event) {
      Consumer<Object> handler = handlers.get(event.getClass());
      if (handler != null) {
        handler.accept(event);
      }
    }
  }

  void events(Post post, Trainer trainer) {
    Bus bus = new Bus();
    bus.on(Created.class, e -> trainer.learn(e.post().text())); // EXPECT: MissingConsentCheck
    bus.on(Deleted.class, e -> trainer.learn(e.language())); // EXPECT: none
    bus.send(new Created(post));
    bus.send(new Deleted(post.id(), post.language()));
  }

  interface Command {
    void execute();
  }

  record Learn(Trainer trainer, String text) implements Command {
    @Override
    public void execute() {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    }
  }

  record LearnName(Trainer trainer, String text) implements Command {
    @Override
    public void execute() {
      trainer.learn(text); // EXPECT: none
    }
  }

  void commands(User user, Trainer trainer) {
    Deque<Command> queue = new ArrayDeque<>();
    queue.add(new Learn(trainer, user.bio()));
    queue.add(new LearnName(trainer, user.handle()));
    while (!queue.isEmpty()) {
      queue.poll().execute();
    }
  }
}
