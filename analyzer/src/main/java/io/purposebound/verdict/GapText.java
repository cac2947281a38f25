package io.purposebound.verdict;

import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.flow.DataFlow;
import io.purposebound.ir.MethodBody;
import io.purposebound.ir.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Says why a check that was made does not hold at a use: what the code of the method that both
 * stand in does between them.
 */
final class GapText {
  private final TypeHierarchy types;
  private final Places places;
  private final LocalText local;

  GapText(TypeHierarchy types, Places places, LocalText local) {
    this.types = types;
    this.places = places;
    this.local = local;
  }

  /** A method in which a check is made, or a helper is called that makes it, and the data go on. */
  private record Both(MethodNode node, MethodBody body, Reach reach, int check, int use) {}

  /** The method that was looked at last: several checks and flows of one follow each other. */
  private @Nullable Both last;

  /** Returns what comes after "was made, but"; empty where the code between does not tell. */
  Optional<String> why(Site check, DataFlow flow) {
    Both b = both(check, flow);
    return b == null ? Optional.empty() : Optional.ofNullable(why(b));
  }

  private @Nullable Both both(Site check, DataFlow flow) {
    List<Site> way = new ArrayList<>();
    way.add(flow.usedAt());
    for (int i = flow.hops().size() - 1; i >= 0; i--) {
      way.add(flow.hops().get(i).site());
    }
    List<Site> frames = new ArrayList<>();
    for (Site s = check; s != null; s = s.inner()) {
      frames.add(0, s);
    }
    for (Site frame : frames) {
      for (Site w : way) {
        for (Site in = w; in != null; in = in.inner()) {
          if (in.method().equals(frame.method()) && in.index() != frame.index()) {
            return both(frame.method(), frame.index(), in.index());
          }
        }
      }
    }
    return null;
  }

  private @Nullable Both both(MethodKey key, int check, int use) {
    Method m = types.find(key.owner()).flatMap(c -> c.method(key.name(), key.desc())).orElse(null);
    MethodNode node = m == null ? null : types.code(m);
    int end = node == null ? 0 : node.instructions.size();
    if (m == null || node == null || check >= end || use >= end) {
      return null;
    }
    Both known = last;
    MethodBody body =
        known != null && known.node() == node ? known.body() : new MethodBody(m, node);
    Reach reach = known != null && known.body() == body ? known.reach() : new Reach(body);
    last = new Both(node, body, reach, check, use);
    return last;
  }

  private @Nullable String why(Both b) {
    Reach reach = b.reach();
    if (!reach.isReached(b.check(), b.use(), Reach.NONE, true)
        || !reach.isReached(Reach.NONE, b.check(), b.use(), true)) {
      return reach.isReached(b.use(), b.check(), Reach.NONE, true)
          ? "only after the use"
          : "on another branch than the use";
    }
    if (reach.isReached(Reach.NONE, b.use(), b.check(), false)) {
      return passedBy(b);
    }
    String caught = caught(b);
    return caught == null ? afterwards(b) : caught;
  }

  /** A branch from which the use is reached without the check. */
  private @Nullable String passedBy(Both b) {
    for (MethodBody.Block block : b.body().order()) {
      for (int s : block.successors()) {
        MethodBody.Block way = b.body().blocks().get(s);
        if (block.successors().size() > 1
            && b.reach().isReached(way, b.use(), b.check(), false)
            && !b.reach().isReached(way, b.check(), b.use(), false)
            && b.reach().isReached(block, b.check(), b.use(), false)) {
          return passedBy(b, block, s);
        }
      }
    }
    return null;
  }

  private String passedBy(Both b, MethodBody.Block block, int way) {
    AbstractInsnNode last = real(b.node().instructions.get(block.end() - 1), false);
    AbstractInsnNode asked = last == null ? null : real(last.getPrevious(), false);
    if (asked instanceof FieldInsnNode f && f.name.equals("$assertionsDisabled")) {
      return "stands in an assert, which is off unless it is switched on";
    }
    return "is passed by" + where(b, last, way == block.id() + 1, block.end() - 1);
  }

  /** {@code where rows is null (Feed.java:31)}. */
  private String where(Both b, @Nullable AbstractInsnNode branch, boolean straightOn, int at) {
    Optional<String> condition =
        branch instanceof JumpInsnNode j && j.getOpcode() != Opcodes.GOTO
            ? local.condition(b.node(), j, !straightOn)
            : Optional.empty();
    return condition.map(c -> " where " + c).orElse("")
        + " ("
        + places.inFile(b.body().site(at))
        + ")";
  }

  /** A handler of what the check throws, or code before it, that leads to the use. */
  private @Nullable String caught(Both b) {
    for (MethodBody.Handler h : b.reach().blockOf(b.check()).handlers()) {
      MethodBody.Block handler = b.body().blocks().get(h.block());
      if (b.reach().isReached(handler, b.use(), b.check(), true)) {
        return "what it throws is caught, and the use is reached all the same ("
            + places.inFile(b.body().site(firstLine(b, handler)))
            + ")";
      }
    }
    return null;
  }

  private static int firstLine(Both b, MethodBody.Block block) {
    int at = block.start();
    while (at + 1 < block.end() && b.body().code()[at].getOpcode() < 0) {
      at++;
    }
    return at;
  }

  /** What becomes of the outcome. */
  private @Nullable String afterwards(Both b) {
    AbstractInsnNode next = real(b.node().instructions.get(b.check()).getNext(), true);
    while (next instanceof MethodInsnNode m && isBoxing(m)
        || next != null && next.getOpcode() == Opcodes.CHECKCAST) {
      next = real(next.getNext(), true);
    }
    if (next == null) {
      return null;
    }
    if (next.getOpcode() == Opcodes.POP) {
      return "its outcome is ignored";
    }
    if (isTrue(next)) {
      AbstractInsnNode then = real(next.getNext(), true);
      if (then instanceof MethodInsnNode m && m.name.equals("valueOf")) {
        then = real(then.getNext(), true);
      }
      return then instanceof MethodInsnNode m && m.name.equals("orElse")
          ? "orElse(true) answers as if it were granted where there is no answer"
          : null;
    }
    if (next instanceof JumpInsnNode jump && jump.getOpcode() != Opcodes.GOTO) {
      return branched(b, jump);
    }
    if (next instanceof VarInsnNode store && isStore(store)) {
      return new KeptText(places, b.body(), b.node().instructions, b.reach(), b.use())
          .why(store, j -> branched(b, j));
    }
    return null;
  }

  private static boolean isStore(VarInsnNode v) {
    return v.getOpcode() == Opcodes.ISTORE || v.getOpcode() == Opcodes.ASTORE;
  }

  static boolean isBoxing(MethodInsnNode m) {
    return m.owner.equals("java/lang/Boolean")
        && (m.name.equals("booleanValue") || m.name.equals("valueOf"));
  }

  private static boolean isTrue(AbstractInsnNode i) {
    return i.getOpcode() == Opcodes.ICONST_1
        || (i instanceof FieldInsnNode f
            && f.owner.equals("java/lang/Boolean")
            && f.name.equals("TRUE"));
  }

  private @Nullable String branched(Both b, JumpInsnNode jump) {
    MethodBody.Block block = b.reach().blockOf(b.node().instructions.indexOf(jump));
    List<Integer> ways = new ArrayList<>();
    for (int s : block.successors()) {
      if (b.reach().isReached(b.body().blocks().get(s), b.use(), b.check(), false)) {
        ways.add(s);
      }
    }
    if (ways.size() == 1) {
      return "the use is where it was refused";
    }
    // another condition leads on from one of the ways
    for (int s : ways) {
      MethodBody.Block other = b.body().blocks().get(s);
      AbstractInsnNode last = real(b.node().instructions.get(other.end() - 1), false);
      if (last instanceof JumpInsnNode j && other.successors().size() == 2) {
        for (int on : other.successors()) {
          MethodBody.Block way = b.body().blocks().get(on);
          int off = other.successors().get(other.successors().get(0) == on ? 1 : 0);
          if (b.reach().isReached(way, b.use(), b.check(), false)
              && !b.reach().isReached(b.body().blocks().get(off), b.use(), b.check(), false)) {
            return "the use is also reached" + where(b, j, on == other.id() + 1, other.end() - 1);
          }
        }
      }
    }
    return "the use is reached whatever it answers";
  }

  static @Nullable AbstractInsnNode real(@Nullable AbstractInsnNode i, boolean forward) {
    AbstractInsnNode n = i;
    while (n != null && n.getOpcode() < 0) {
      n = forward ? n.getNext() : n.getPrevious();
    }
    return n;
  }
}
