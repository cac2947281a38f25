package io.purposebound.verdict;

import io.purposebound.ir.MethodBody;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Which instructions of a method can run after which, by its basic blocks. */
final class Reach {
  /** No instruction. */
  static final int NONE = -1;

  private final MethodBody body;

  Reach(MethodBody body) {
    this.body = body;
  }

  /**
   * Returns whether an instruction can run after another one.
   *
   * @param from leaves this one as it ends normally, or from the start of the method if {@link
   *     #NONE}
   * @param to the instruction that is asked for
   * @param avoid an instruction that must not run in between, or {@link #NONE}
   * @param thrown whether exceptions count as ways
   */
  boolean isReached(int from, int to, int avoid, boolean thrown) {
    if (from == NONE) {
      return isReached(body.blocks().get(0), to, avoid, thrown);
    }
    MethodBody.Block b = blockOf(from);
    if (to > from && to < b.end()) {
      return !(avoid > from && avoid < to);
    }
    if (avoid > from && avoid < b.end()) {
      return false;
    }
    BitSet seen = new BitSet();
    for (int s : ways(b, thrown)) {
      if (isReached(body.blocks().get(s), to, avoid, thrown, seen)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether an instruction can run after a block was entered. */
  boolean isReached(MethodBody.Block start, int to, int avoid, boolean thrown) {
    return isReached(start, to, avoid, thrown, new BitSet());
  }

  private boolean isReached(
      MethodBody.Block start, int to, int avoid, boolean thrown, BitSet seen) {
    Deque<MethodBody.Block> todo = new ArrayDeque<>(List.of(start));
    while (!todo.isEmpty()) {
      MethodBody.Block b = todo.remove();
      if (seen.get(b.id())) {
        continue;
      }
      seen.set(b.id());
      boolean avoided = b.start() <= avoid && avoid < b.end();
      if (b.start() <= to && to < b.end() && (!avoided || to < avoid)) {
        return true;
      }
      if (avoided) {
        if (thrown) {
          b.handlers().forEach(h -> todo.add(body.blocks().get(h.block())));
        }
        continue;
      }
      ways(b, thrown).forEach(s -> todo.add(body.blocks().get(s)));
    }
    return false;
  }

  private static List<Integer> ways(MethodBody.Block b, boolean thrown) {
    return thrown ? MethodBody.allSuccessors(b) : b.successors();
  }

  /** Returns the block that an instruction is in. */
  MethodBody.Block blockOf(int instruction) {
    for (MethodBody.Block b : body.blocks()) {
      if (b.start() <= instruction && instruction < b.end()) {
        return b;
      }
    }
    throw new IllegalArgumentException("no instruction " + instruction);
  }
}
