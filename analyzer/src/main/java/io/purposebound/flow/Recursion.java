package io.purposebound.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The summaries that are being computed, and those that rest on one of them and are not final yet.
 * Only the outermost method of a cycle is computed again until nothing changes; the others start
 * from what they had before, so that a cycle costs its size times its rounds (after Tarjan 1972).
 *
 * @param <K> names a summary
 */
final class Recursion<K> {
  /**
   * What is known so far.
   *
   * @param summary as computed last
   * @param low depth of the outermost method that it rests on
   */
  record Provisional(MethodSummary summary, int low) {}

  private static final class Frame<K> {
    final K key;
    MethodSummary current;
    int low;
    boolean asked;

    Frame(K key, MethodSummary current, int depth) {
      this.key = key;
      this.current = current;
      this.low = depth;
    }
  }

  private final List<Frame<K>> frames = new ArrayList<>();
  private final Map<K, Integer> depths = new HashMap<>();
  private final Map<K, Provisional> provisional = new HashMap<>();
  private final List<K> order = new ArrayList<>();
  private final Map<K, MethodSummary> before = new HashMap<>();
  private final List<Integer> marks = new ArrayList<>();

  /** Returns what is known of a summary that is not final; whoever asks rests on it. */
  @Nullable Provisional find(K key) {
    Integer depth = depths.get(key);
    if (depth != null) {
      Frame<K> f = frames.get(depth);
      f.asked = true;
      restOn(depth);
      return new Provisional(f.current, depth);
    }
    Provisional p = provisional.get(key);
    if (p != null) {
      restOn(p.low());
    }
    return p;
  }

  private void restOn(int depth) {
    Frame<K> top = frames.get(frames.size() - 1);
    top.low = Math.min(top.low, depth);
  }

  /** Returns how many summaries are being computed. */
  int depth() {
    return frames.size();
  }

  /** Returns whether this one is being computed. */
  boolean isRunning(K key) {
    return depths.containsKey(key);
  }

  /** Gives up what was started beyond this depth. */
  void cut(int depth) {
    while (frames.size() > depth) {
      int last = frames.size() - 1;
      depths.remove(frames.remove(last).key);
      int mark = marks.remove(last);
      while (order.size() > mark) {
        provisional.remove(order.remove(order.size() - 1));
      }
    }
  }

  /** Starts a summary. */
  void enter(K key, MethodSummary bottom) {
    depths.put(key, frames.size());
    frames.add(new Frame<>(key, before.getOrDefault(key, bottom), frames.size()));
    marks.add(order.size());
  }

  /** Returns whether the summary that was started last is the outermost of a cycle. */
  boolean isHead() {
    Frame<K> f = frames.get(frames.size() - 1);
    return f.asked && f.low == frames.size() - 1;
  }

  /** Returns whether the summary that was started last rests on one that is not final. */
  boolean isRecursive() {
    Frame<K> f = frames.get(frames.size() - 1);
    return f.asked || f.low < frames.size() - 1;
  }

  /** Returns what was known of the summary that was started last. */
  MethodSummary current() {
    return frames.get(frames.size() - 1).current;
  }

  /** Computes the cycle once more; what rests on its head is computed anew. */
  void again(MethodSummary next) {
    Frame<K> f = frames.get(frames.size() - 1);
    f.current = next;
    f.asked = false;
    int mark = marks.get(marks.size() - 1);
    for (int i = order.size() - 1; i >= mark; i--) {
      K key = order.remove(i);
      Provisional p = provisional.remove(key);
      if (p != null) {
        before.put(key, p.summary());
      }
    }
  }

  /** Ends the summary that was started last; it is final if it rests on nothing that runs. */
  MethodSummary leave(MethodSummary next, Map<K, MethodSummary> done) {
    int depth = frames.size() - 1;
    Frame<K> f = frames.remove(depth);
    int mark = marks.remove(depth);
    depths.remove(f.key);
    if (f.low >= depth) {
      for (int i = order.size() - 1; i >= mark; i--) {
        K key = order.remove(i);
        Provisional p = provisional.remove(key);
        before.remove(key);
        if (p != null) {
          done.put(key, p.summary());
        }
      }
      before.remove(f.key);
      done.put(f.key, next);
      return next;
    }
    provisional.put(f.key, new Provisional(next, f.low));
    order.add(f.key);
    restOn(f.low);
    return next;
  }
}
