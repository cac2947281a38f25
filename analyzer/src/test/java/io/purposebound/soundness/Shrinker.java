package io.purposebound.soundness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Makes a failing program small: takes out parts, or puts the parts of a block in its place, as
 * long as it still fails. Delta debugging over the tree of statements, a whole level of candidates
 * at once.
 */
final class Shrinker {
  private static final int MAX_ROUNDS = 40;
  private static final int MAX_CANDIDATES = 60;

  /** Tells which programs still fail; those that do not compile do not. */
  interface Check {
    /** Returns the indices of the failing programs. */
    Set<Integer> failing(List<Program> candidates);
  }

  private final Check check;

  Shrinker(Check check) {
    this.check = check;
  }

  /** Returns a smaller program that fails as well; the program itself if there is none. */
  Program shrink(Program failing) {
    Program best = failing;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      List<List<Node>> smaller = new ArrayList<>();
      variants(best.parts(), smaller);
      smaller.sort(Comparator.comparingInt(Shrinker::size));
      List<Program> candidates = new ArrayList<>();
      int step = Math.max(1, (smaller.size() + MAX_CANDIDATES - 1) / MAX_CANDIDATES);
      for (int i = 0; i < smaller.size(); i += step) {
        candidates.add(best.with(smaller.get(i)).named("S" + candidates.size()));
      }
      Set<Integer> still = check.failing(candidates);
      if (still.isEmpty() && step == 1) {
        break;
      } else if (!still.isEmpty()) {
        int smallest =
            still.stream().min(Comparator.comparingInt(i -> size(candidates.get(i).parts()))).get();
        best = candidates.get(smallest).named(failing.name());
      }
    }
    return best;
  }

  private static int size(List<Node> parts) {
    List<String> lines = new ArrayList<>();
    parts.forEach(p -> p.print("", lines));
    return lines.stream().mapToInt(String::length).sum();
  }

  /** Adds every list with one part less, or with one block replaced by its parts. */
  private static void variants(List<Node> parts, List<List<Node>> all) {
    for (int i = 0; i < parts.size(); i++) {
      Node part = parts.get(i);
      if (part instanceof Node.Frame) {
        continue;
      }
      all.add(replaced(parts, i, List.of()));
      // halves of what follows, so that long programs shrink fast
      for (int n = 2; i + n <= parts.size(); n *= 2) {
        if (parts.subList(i, i + n).stream().noneMatch(p -> p instanceof Node.Frame)) {
          List<Node> fewer = new ArrayList<>(parts.subList(0, i));
          fewer.addAll(parts.subList(i + n, parts.size()));
          all.add(fewer);
        }
      }
      if (part instanceof Node.Block block) {
        all.add(replaced(parts, i, block.inner()));
        List<List<Node>> inner = new ArrayList<>();
        variants(block.parts(), inner);
        for (List<Node> fewer : inner) {
          all.add(replaced(parts, i, List.of(new Node.Block(fewer))));
        }
      }
    }
  }

  private static List<Node> replaced(List<Node> parts, int at, List<Node> by) {
    List<Node> all = new ArrayList<>(parts.subList(0, at));
    all.addAll(by);
    all.addAll(parts.subList(at + 1, parts.size()));
    return all;
  }
}
