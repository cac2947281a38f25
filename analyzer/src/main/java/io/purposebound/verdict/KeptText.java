package io.purposebound.verdict;

import io.purposebound.ir.MethodBody;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Why the outcome of a check that is kept in a local does not hold where the data are used. */
final class KeptText {
  private final Places places;
  private final MethodBody body;
  private final InsnList code;
  private final Reach reach;
  private final int use;

  /**
   * @param body the method in which the outcome is kept, and from which the data go on
   * @param code its instructions
   * @param use where the data go on
   */
  KeptText(Places places, MethodBody body, InsnList code, Reach reach, int use) {
    this.places = places;
    this.body = body;
    this.code = code;
    this.reach = reach;
    this.use = use;
  }

  /**
   * Returns what comes after "was made, but".
   *
   * @param store puts the outcome into the local
   * @param branched says what a branch on the local means for the use
   * @return null where the code does not tell
   */
  @Nullable String why(VarInsnNode store, Function<JumpInsnNode, @Nullable String> branched) {
    int kept = code.indexOf(store);
    VarInsnNode another = null;
    List<JumpInsnNode> asked = new ArrayList<>();
    boolean read = false;
    for (AbstractInsnNode i : code) {
      if (i instanceof VarInsnNode v && v.var == store.var && v != store) {
        int at = code.indexOf(v);
        if (v.getOpcode() == store.getOpcode()) {
          another = another == null && isBetween(kept, at) ? v : another;
        } else if (reach.isReached(kept, at, Reach.NONE, true)) {
          read = true;
          if (next(v) instanceof JumpInsnNode j && reach.isReached(at, use, Reach.NONE, true)) {
            asked.add(j);
          }
        }
      }
    }
    if (!read) {
      return "its outcome is kept, and never asked";
    }
    if (another != null && isAsked(code.indexOf(another), asked)) {
      return "another outcome is kept instead (" + where(code.indexOf(another)) + ")";
    }
    for (JumpInsnNode j : asked) {
      int at = code.indexOf(j);
      boolean whenNull = j.getOpcode() == Opcodes.IFNULL;
      if ((whenNull || j.getOpcode() == Opcodes.IFNONNULL) && leadsOn(at, whenNull)) {
        return "the use is also reached where there is no answer (" + where(at) + ")";
      }
    }
    return asked.size() == 1 ? branched.apply(asked.get(0)) : null;
  }

  /** Another variable may have the same place: what is kept there is not asked for this one. */
  private boolean isAsked(int kept, List<JumpInsnNode> asked) {
    return asked.stream().anyMatch(j -> reach.isReached(kept, code.indexOf(j), Reach.NONE, true));
  }

  /** Whether one way of a branch leads to the use; the taken one is the last. */
  private boolean leadsOn(int branch, boolean taken) {
    List<Integer> ways = reach.blockOf(branch).successors();
    int way = taken ? ways.get(ways.size() - 1) : ways.get(0);
    return reach.isReached(body.blocks().get(way), use, branch, false);
  }

  private boolean isBetween(int kept, int at) {
    return reach.isReached(kept, at, Reach.NONE, true)
        && reach.isReached(at, use, Reach.NONE, true);
  }

  private static @Nullable AbstractInsnNode next(AbstractInsnNode i) {
    AbstractInsnNode n = GapText.real(i.getNext(), true);
    return n instanceof MethodInsnNode m && GapText.isBoxing(m) ? next(n) : n;
  }

  private String where(int at) {
    return places.inFile(body.site(at));
  }
}
