package bench.flowthreads;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Threads, executors, futures, queues between threads. */
final class Threads {

  void executors(User user, Trainer trainer) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(() -> trainer.learn(user.bio())); // EXPECT: MissingConsentCheck
    pool.execute(() -> trainer.learn(user.handle())); // EXPECT: none
    Future<String> personal = pool.submit(() -> user.bio());
    Future<String> clean = pool.submit(() -> user.handle());
    trainer.learn(personal.get()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.get(1, TimeUnit.SECONDS)); // EXPECT: none
    trainer.learn(personal.isDone()); // EXPECT: none
    List<Callable<String>> tasks = new ArrayList<>();
    tasks.add(user::bio);
    for (Future<String> f : pool.invokeAll(tasks)) {
      trainer.learn(f.get()); // EXPECT: MissingConsentCheck
    }
    trainer.learn(pool.invokeAny(List.of(user::handle))); // EXPECT: none
    ScheduledExecutorService later = Executors.newScheduledThreadPool(1);
    later.schedule(() -> trainer.learn(user.bio()), 1, TimeUnit.SECONDS); // EXPECT: MissingConsentCheck
    later.scheduleAtFixedRate(() -> trainer.learn(user.handle()), 1, 1, TimeUnit.SECONDS); // EXPECT: none
    trainer.learn(later.schedule(user::bio, 1, TimeUnit.SECONDS).get()); // EXPECT: MissingConsentCheck
    CompletionService<String> done = new ExecutorCompletionService<>(pool);
    done.submit(user::bio);
    trainer.learn(done.take().get()); // EXPECT: MissingConsentCheck
  }

  static final class Work implements Runnable {
    private final Trainer trainer;
    private final String text;

    Work(Trainer trainer, String text) {
      this.trainer = trainer;
      this.text = text;
    }

    @Override
    public void run() {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    }
  }

  static final class CleanWork extends Thread {
    private final Trainer trainer;
    private final String text;

    CleanWork(Trainer trainer, String text) {
      this.trainer = trainer;
      this.text = text;
    }

    @Override
    public void run() {
      trainer.learn(text); // EXPECT: none
    }
  }

  void threads(User user, Trainer trainer) throws InterruptedException {
    Thread thread = new Thread(new Work(trainer, user.bio()));
    thread.start();
    thread.join();
    new CleanWork(trainer, user.handle()).start();
    Thread named = new Thread(() -> trainer.learn(user.bio()), "worker"); // EXPECT: MissingConsentCheck
    named.start();
    new Timer()
        .schedule(
            new TimerTask() {
              @Override
              public void run() {
                trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
              }
            },
            10);
  }

  private static final ThreadLocal<String> TEXT = new ThreadLocal<>();
  private static final ThreadLocal<String> NAME = ThreadLocal.withInitial(() -> "none");

  void locals(User user, Trainer trainer) {
    TEXT.set(user.bio());
    NAME.set(user.handle());
    use(trainer);
    TEXT.remove();
  }

  private void use(Trainer trainer) {
    trainer.learn(TEXT.get()); // EXPECT: MissingConsentCheck
    trainer.learn(NAME.get()); // EXPECT: none
  }

  void futures(User user, Trainer trainer) throws ExecutionException, InterruptedException {
    CompletableFuture<String> personal = CompletableFuture.supplyAsync(user::bio);
    CompletableFuture<String> clean = CompletableFuture.completedFuture(user.handle());
    trainer.learn(personal.join()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.join()); // EXPECT: none
    personal.thenAccept(trainer::learn); // EXPECT: MissingConsentCheck
    clean.thenAccept(trainer::learn); // EXPECT: none
    personal.thenApply(String::length).thenAccept(trainer::learn); // EXPECT: none
    personal.thenApply(t -> t + "!").thenAcceptAsync(trainer::learn); // EXPECT: MissingConsentCheck
    personal.thenCompose(t -> CompletableFuture.supplyAsync(() -> t)).thenAccept(trainer::learn); // EXPECT: MissingConsentCheck
    clean.thenCombine(personal, (a, b) -> a + b).thenAccept(trainer::learn); // EXPECT: MissingConsentCheck
    clean.thenCombine(personal, (a, b) -> a).thenAccept(trainer::learn); // EXPECT: none
    personal.handle((t, e) -> t).thenAccept(trainer::learn); // EXPECT: MissingConsentCheck
    personal.whenComplete((t, e) -> trainer.learn(t)); // EXPECT: MissingConsentCheck
    clean.exceptionally(e -> user.bio()).thenAccept(trainer::learn); // EXPECT: MissingConsentCheck
    clean.exceptionally(e -> "x").thenAccept(trainer::learn); // EXPECT: none
    CompletableFuture.anyOf(personal, clean).thenAccept(trainer::learn); // EXPECT: MissingConsentCheck
    CompletableFuture.allOf(personal, clean).thenRun(() -> trainer.learn(personal.join())); // EXPECT: MissingConsentCheck
    CompletableFuture.allOf(personal, clean).thenRun(() -> trainer.learn(clean.join())); // EXPECT: none
    FutureTask<String> task = new FutureTask<>(user::bio);
    task.run();
    trainer.learn(task.get()); // EXPECT: MissingConsentCheck
    CompletableFuture<String> own = new CompletableFuture<>();
    own.complete(user.bio());
    trainer.learn(own.getNow("")); // EXPECT: MissingConsentCheck
  }

  static final class Sum extends RecursiveTask<String> {
    private static final long serialVersionUID = 1;
    private final User user;

    Sum(User user) {
      this.user = user;
    }

    @Override
    protected String compute() {
      return user.bio();
    }
  }

  void forks(User user, Trainer trainer) {
    trainer.learn(new ForkJoinPool().invoke(new Sum(user))); // EXPECT: MissingConsentCheck
    trainer.learn(new Sum(user).fork().join()); // EXPECT: MissingConsentCheck
  }

  void queues(User user, Trainer trainer) throws InterruptedException {
    BlockingQueue<String> personal = new ArrayBlockingQueue<>(9);
    BlockingQueue<String> clean = new ArrayBlockingQueue<>(9);
    personal.put(user.bio());
    clean.offer(user.handle());
    trainer.learn(personal.take()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.take()); // EXPECT: none
    List<String> drained = new ArrayList<>();
    personal.drainTo(drained);
    trainer.learn(drained); // EXPECT: MissingConsentCheck
    ConcurrentLinkedQueue<String> linked = new ConcurrentLinkedQueue<>();
    linked.add(user.bio());
    trainer.learn(linked.peek()); // EXPECT: MissingConsentCheck
    ConcurrentHashMap<String, String> map = new ConcurrentHashMap<>();
    map.computeIfAbsent("a", k -> user.bio());
    map.putIfAbsent("b", user.handle());
    trainer.learn(map.get("a")); // EXPECT: MissingConsentCheck
    trainer.learn(map.get("b")); // EXPECT: none
    map.forEach(1, (k, v) -> trainer.learn(v)); // EXPECT: MissingConsentCheck
    trainer.learn(map.reduceValues(1, (a, b) -> a + b)); // EXPECT: MissingConsentCheck
    trainer.learn(map.mappingCount()); // EXPECT: none
    CopyOnWriteArrayList<String> copies = new CopyOnWriteArrayList<>();
    copies.addIfAbsent(user.bio());
    trainer.learn(copies.get(0)); // EXPECT: MissingConsentCheck
  }

  void atomics(User user, Trainer trainer) {
    AtomicReference<String> personal = new AtomicReference<>(user.bio());
    AtomicReference<String> clean = new AtomicReference<>();
    clean.set(user.handle());
    trainer.learn(personal.get()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.getAndSet(user.bio())); // EXPECT: none
    trainer.learn(clean.get()); // EXPECT: MissingConsentCheck
    trainer.learn(personal.updateAndGet(t -> "x")); // EXPECT: none
    trainer.learn(personal.get()); // EXPECT: none
    clean.accumulateAndGet("x", (a, b) -> a + b);
    trainer.learn(clean.get()); // EXPECT: MissingConsentCheck
    AtomicReferenceArray<String> array = new AtomicReferenceArray<>(2);
    array.set(0, user.bio());
    array.set(1, user.handle());
    trainer.learn(array.get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(array.get(1)); // EXPECT: none
  }
}
