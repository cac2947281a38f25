package bench.flowasync;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;

/** Executors, threads and what threads share. */
final class Threads {

  private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();
  private static final ThreadLocal<String> NAME = new ThreadLocal<>();
  private static final ThreadLocal<List<String>> LINES = ThreadLocal.withInitial(ArrayList::new);

  void executors(User user, ExecutorService pool, Trainer trainer) throws Exception {
    pool.execute(() -> trainer.learn(user.bio())); // EXPECT: MissingConsentCheck
    pool.execute(() -> trainer.learn(user.handle())); // EXPECT: none
    Future<String> bio = pool.submit(() -> user.bio());
    Future<String> name = pool.submit(() -> user.handle());
    trainer.learn(bio.get()); // EXPECT: MissingConsentCheck
    trainer.learn(name.get()); // EXPECT: none
    trainer.learn(bio.isDone()); // EXPECT: none
    trainer.learn(pool.invokeAll(List.of(user::bio)).get(0).get()); // EXPECT: MissingConsentCheck
    trainer.learn(pool.invokeAll(List.of(user::handle)).get(0).get()); // EXPECT: none
  }

  void tasks(User user, Trainer trainer) throws Exception {
    FutureTask<String> personal = new FutureTask<>(user::bio);
    personal.run();
    trainer.learn(personal.get()); // EXPECT: MissingConsentCheck
    FutureTask<String> clean = new FutureTask<>(user::handle);
    clean.run();
    trainer.learn(clean.get()); // EXPECT: none
    Callable<String> call = user::bio;
    trainer.learn(call.call()); // EXPECT: MissingConsentCheck
  }

  void threads(User user, Trainer trainer) {
    new Thread(() -> trainer.learn(user.bio())).start(); // EXPECT: MissingConsentCheck
    new Thread(() -> trainer.learn(user.handle())).start(); // EXPECT: none
    new Worker(user.bio(), trainer).start();
    new CleanWorker(user.handle(), trainer).start();
  }

  static final class Worker extends Thread {
    private final String text;
    private final Trainer trainer;

    Worker(String text, Trainer trainer) {
      this.text = text;
      this.trainer = trainer;
    }

    @Override
    public void run() {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    }
  }

  static final class CleanWorker extends Thread {
    private final String text;
    private final Trainer trainer;

    CleanWorker(String text, Trainer trainer) {
      this.text = text;
      this.trainer = trainer;
    }

    @Override
    public void run() {
      trainer.learn(text); // EXPECT: none
    }
  }

  void enter(User user) {
    CURRENT.set(user.bio());
    NAME.set(user.handle());
    LINES.get().add(user.bio());
  }

  void inside(Trainer trainer) {
    trainer.learn(CURRENT.get()); // EXPECT: MissingConsentCheck
    trainer.learn(NAME.get()); // EXPECT: none
    trainer.learn(LINES.get()); // EXPECT: MissingConsentCheck
  }

  void queues(User user, Trainer trainer) throws InterruptedException {
    BlockingQueue<String> personal = new LinkedBlockingQueue<>();
    BlockingQueue<String> clean = new LinkedBlockingQueue<>();
    personal.put(user.bio());
    clean.put(user.handle());
    trainer.learn(personal.take()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.take()); // EXPECT: none
    Queue<String> free = new ConcurrentLinkedQueue<>();
    free.add(user.bio());
    trainer.learn(free.poll()); // EXPECT: MissingConsentCheck
    List<String> rows = new CopyOnWriteArrayList<>();
    rows.add(user.handle());
    trainer.learn(rows.get(0)); // EXPECT: none
  }
}
