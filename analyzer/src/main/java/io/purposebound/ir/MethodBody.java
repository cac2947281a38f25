package io.purposebound.ir;

import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/** The code of one method as basic blocks, with its loops. */
public final class MethodBody {
  private final Method method;
  private final MethodKey key;
  private final AbstractInsnNode[] code;
  private final int[] lines;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> order = new ArrayList<>();
  private final Map<Integer, BitSet> loops = new HashMap<>();

  /**
   * A basic block.
   *
   * @param id index in {@link MethodBody#blocks()}
   * @param start first instruction
   * @param end instruction after the last
   * @param successors blocks that normal flow goes to, in the order of the instruction's targets
   * @param handlers exception handlers that cover it
   */
  public record Block(
      int id, int start, int end, List<Integer> successors, List<Handler> handlers) {}

  /**
   * An exception handler.
   *
   * @param block where it starts
   * @param type internal name of what it catches, empty for everything
   */
  public record Handler(int block, String type) {}

  /** Reads the code of a method; {@code node} is the declaration with code. */
  public MethodBody(Method method, MethodNode node) {
    this.method = method;
    this.key = method.key();
    this.code = node.instructions.toArray();
    this.lines = new int[code.length];
    int line = 0;
    for (int i = 0; i < code.length; i++) {
      if (code[i] instanceof LineNumberNode l) {
        line = l.line;
      }
      lines[i] = line;
    }
    split(node);
    sort();
    findLoops();
  }

  private void split(MethodNode node) {
    InsnList index = node.instructions;
    BitSet leaders = leaders(node);
    int[] blockAt = new int[code.length + 1];
    int block = -1;
    for (int i = 0; i < code.length; i++) {
      block += leaders.get(i) ? 1 : 0;
      blockAt[i] = block;
    }
    int last = block;
    for (int start = 0; start >= 0 && start < code.length; ) {
      int end = leaders.nextSetBit(start + 1);
      end = end < 0 || end > code.length ? code.length : end;
      List<Handler> handlers = new ArrayList<>();
      for (TryCatchBlockNode t : node.tryCatchBlocks) {
        if (index.indexOf(t.start) <= start && end <= index.indexOf(t.end)) {
          handlers.add(
              new Handler(blockAt[index.indexOf(t.handler)], t.type == null ? "" : t.type));
        }
      }
      int b = blockAt[start];
      List<Integer> successors = successors(b, lastReal(start, end), b < last, index, blockAt);
      blocks.add(new Block(b, start, end, successors, handlers));
      start = end;
    }
  }

  /** Returns where blocks begin. */
  private BitSet leaders(MethodNode node) {
    InsnList index = node.instructions;
    BitSet leaders = new BitSet(code.length);
    leaders.set(0);
    for (int i = 0; i < code.length; i++) {
      List<LabelNode> targets = targets(code[i]);
      for (LabelNode t : targets) {
        leaders.set(index.indexOf(t));
      }
      if (!targets.isEmpty() || ends(code[i])) {
        leaders.set(i + 1);
      }
    }
    for (TryCatchBlockNode t : node.tryCatchBlocks) {
      leaders.set(index.indexOf(t.start));
      leaders.set(index.indexOf(t.handler));
      leaders.set(index.indexOf(t.end));
    }
    return leaders;
  }

  private static List<Integer> successors(
      int block, @Nullable AbstractInsnNode last, boolean more, InsnList index, int[] blockAt) {
    List<Integer> successors = new ArrayList<>();
    if (more && (last == null || fallsThrough(last))) {
      successors.add(block + 1);
    }
    if (last != null) {
      for (LabelNode t : targets(last)) {
        successors.add(blockAt[index.indexOf(t)]);
      }
    }
    return List.copyOf(successors);
  }

  private @Nullable AbstractInsnNode lastReal(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (code[i].getOpcode() >= 0) {
        return code[i];
      }
    }
    return null;
  }

  private static boolean fallsThrough(AbstractInsnNode i) {
    return !ends(i) && i.getOpcode() != Opcodes.GOTO;
  }

  private static boolean ends(AbstractInsnNode i) {
    int op = i.getOpcode();
    return (op >= Opcodes.IRETURN && op <= Opcodes.RETURN)
        || op == Opcodes.ATHROW
        || op == Opcodes.TABLESWITCH
        || op == Opcodes.LOOKUPSWITCH
        || op == Opcodes.RET;
  }

  private static List<LabelNode> targets(AbstractInsnNode i) {
    if (i instanceof JumpInsnNode j) {
      return List.of(j.label);
    }
    if (i instanceof TableSwitchInsnNode t) {
      List<LabelNode> all = new ArrayList<>(t.labels);
      all.add(t.dflt);
      return all;
    }
    if (i instanceof LookupSwitchInsnNode l) {
      List<LabelNode> all = new ArrayList<>(l.labels);
      all.add(l.dflt);
      return all;
    }
    return List.of();
  }

  /** Reverse postorder over normal and exceptional edges. */
  private void sort() {
    boolean[] seen = new boolean[blocks.size()];
    Deque<int[]> stack = new ArrayDeque<>();
    List<Block> post = new ArrayList<>();
    stack.push(new int[] {0, 0});
    seen[0] = true;
    while (!stack.isEmpty()) {
      int[] top = stack.peek();
      List<Integer> next = allSuccessors(blocks.get(top[0]));
      if (top[1] < next.size()) {
        int n = next.get(top[1]++);
        if (!seen[n]) {
          seen[n] = true;
          stack.push(new int[] {n, 0});
        }
      } else {
        post.add(blocks.get(top[0]));
        stack.pop();
      }
    }
    for (int i = post.size() - 1; i >= 0; i--) {
      order.add(post.get(i));
    }
  }

  /** Returns the blocks that normal flow and exceptions go to. */
  public static List<Integer> allSuccessors(Block b) {
    // handlers first, so that normal flow comes out ahead of them in reverse postorder
    Set<Integer> all = new LinkedHashSet<>();
    b.handlers().forEach(h -> all.add(h.block()));
    for (int i = b.successors().size() - 1; i >= 0; i--) {
      all.add(b.successors().get(i));
    }
    return List.copyOf(all);
  }

  /** Natural loops by back edges in the order (Aho, Lam, Sethi, Ullman, section 9.6.6). */
  private void findLoops() {
    int[] rank = new int[blocks.size()];
    Arrays.fill(rank, Integer.MAX_VALUE);
    for (int i = 0; i < order.size(); i++) {
      rank[order.get(i).id()] = i;
    }
    Map<Integer, Set<Integer>> predecessors = null;
    for (Block b : order) {
      for (int head : allSuccessors(b)) {
        if (rank[head] <= rank[b.id()]) {
          // most methods have no loop
          predecessors = predecessors == null ? predecessors() : predecessors;
          BitSet body = loops.computeIfAbsent(head, k -> new BitSet());
          body.set(head);
          Deque<Integer> todo = new ArrayDeque<>(List.of(b.id()));
          while (!todo.isEmpty()) {
            int n = todo.remove();
            if (!body.get(n)) {
              body.set(n);
              todo.addAll(predecessors.getOrDefault(n, Set.of()));
            }
          }
        }
      }
    }
  }

  private Map<Integer, Set<Integer>> predecessors() {
    Map<Integer, Set<Integer>> predecessors = new HashMap<>();
    for (Block b : order) {
      for (int s : allSuccessors(b)) {
        predecessors.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(b.id());
      }
    }
    return predecessors;
  }

  /** Returns whether an edge goes back to the head of a loop that holds its start. */
  public boolean isBackEdge(int from, int to) {
    BitSet body = loops.get(to);
    return body != null && body.get(from);
  }

  /** Returns whether the instruction is in the loop with this head. */
  public boolean inLoop(int head, int instruction) {
    BitSet body = loops.get(head);
    if (body == null) {
      return false;
    }
    for (int b = body.nextSetBit(0); b >= 0; b = body.nextSetBit(b + 1)) {
      if (blocks.get(b).start() <= instruction && instruction < blocks.get(b).end()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the block is the head of a loop. */
  public boolean isHead(int block) {
    return loops.containsKey(block);
  }

  /** Returns whether there is any loop. */
  public boolean hasLoops() {
    return !loops.isEmpty();
  }

  /**
   * Returns whether a truth value that never changes is asked by more than one branch: which local
   * it is, -1 where it is none.
   */
  public int askedAgain(int branch) {
    int load = branch - 1;
    while (load >= 0 && code[load].getOpcode() < 0) {
      load--;
    }
    int local = askedLocal(load);
    if (local < 0) {
      return -1;
    }
    int asked = 0;
    int stores = 0;
    for (int i = 0; i + 1 < code.length; i++) {
      if (code[i] instanceof VarInsnNode v && v.var == local && v.getOpcode() >= Opcodes.ISTORE) {
        stores += isInLoop(i) ? 2 : 1;
      } else if (code[i] instanceof IincInsnNode n && n.var == local) {
        return -1;
      } else if (askedLocal(i) == local) {
        asked++;
      }
    }
    return asked > 1 && stores <= 1 ? local : -1;
  }

  private int askedLocal(int load) {
    return load >= 0
            && load + 1 < code.length
            && code[load] instanceof VarInsnNode v
            && v.getOpcode() == Opcodes.ILOAD
            && (code[load + 1].getOpcode() == Opcodes.IFEQ
                || code[load + 1].getOpcode() == Opcodes.IFNE)
        ? v.var
        : -1;
  }

  private boolean isInLoop(int instruction) {
    for (int head : loops.keySet()) {
      if (inLoop(head, instruction)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the method, or a block in it, is synchronised. */
  public boolean isSynchronised() {
    if (method.is(Opcodes.ACC_SYNCHRONIZED)) {
      return true;
    }
    for (AbstractInsnNode i : code) {
      if (i.getOpcode() == Opcodes.MONITORENTER) {
        return true;
      }
    }
    return false;
  }

  public Method method() {
    return method;
  }

  /** Returns whether it calls such a method. */
  public boolean calls(Predicate<MethodInsnNode> such) {
    for (AbstractInsnNode i : code) {
      if (i instanceof MethodInsnNode call && such.test(call)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the instructions, labels included. */
  public AbstractInsnNode[] code() {
    return code;
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** Returns the reachable blocks in reverse postorder. */
  public List<Block> order() {
    return order;
  }

  /** Returns the site of an instruction. */
  public Site site(int instruction) {
    return Site.of(key, instruction, lines[instruction]);
  }
}
