package io.purposebound.classfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Does one thing for many items in several threads, where the order does not matter. */
final class InParallel {
  private InParallel() {}

  static <T> void forEach(Collection<T> items, int threads, Consumer<? super T> action) {
    if (threads <= 1) {
      items.forEach(action);
      return;
    }
    List<T> all = new ArrayList<>(items);
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads - 1, InParallel::daemon);
    List<Future<?>> helpers = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      helpers.add(pool.submit(() -> work(all, next, action)));
    }
    pool.shutdown();
    work(all, next, action);
    helpers.forEach(InParallel::await);
  }

  /** A virtual machine that is told to end does not wait for readers. */
  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "purposebound-reader");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> void work(List<T> all, AtomicInteger next, Consumer<? super T> action) {
    for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
      action.accept(all.get(i));
    }
  }

  private static void await(Future<?> helper) {
    try {
      helper.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading classes", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading classes failed", e.getCause());
    }
  }
}
