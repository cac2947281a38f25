package io.purposebound.flow;

import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Who may call whom in the program, by class hierarchy alone: the order of analysis. */
final class CallGraph {
  private final TypeHierarchy types;
  private final Set<Method> nodes;
  private final Map<Method, Set<Method>> callees = new LinkedHashMap<>();
  private final Map<Method, Integer> component = new HashMap<>();
  private final Set<String> created = new HashSet<>();

  /** Takes the methods among which calls are followed. */
  CallGraph(TypeHierarchy types, Dispatcher dispatcher, Collection<Method> methods) {
    this.types = types;
    this.nodes = new LinkedHashSet<>(methods);
    for (Method m : nodes) {
      callees.put(m, targets(m, dispatcher));
    }
    components();
  }

  private Set<Method> targets(Method m, Dispatcher dispatcher) {
    Set<Method> all = new LinkedHashSet<>();
    for (AbstractInsnNode i : m.node().instructions) {
      if (i instanceof MethodInsnNode c) {
        add(c.getOpcode(), new MethodKey(c.owner, c.name, c.desc), dispatcher, all);
      } else if (i instanceof InvokeDynamicInsnNode d) {
        for (Object a : d.bsmArgs) {
          if (a instanceof Handle h && h.getDesc().startsWith("(")) {
            int op =
                h.getTag() == Opcodes.H_INVOKESTATIC ? Opcodes.INVOKESTATIC : Opcodes.INVOKEVIRTUAL;
            add(op, new MethodKey(h.getOwner(), h.getName(), h.getDesc()), dispatcher, all);
          }
        }
      } else if (i.getOpcode() == Opcodes.NEW) {
        created.add(((TypeInsnNode) i).desc);
      }
    }
    return all;
  }

  private void add(int op, MethodKey key, Dispatcher dispatcher, Set<Method> all) {
    if (op == Opcodes.INVOKESTATIC || op == Opcodes.INVOKESPECIAL || key.name().equals("<init>")) {
      types.resolve(key.owner(), key.name(), key.desc()).filter(this::isNode).ifPresent(all::add);
      return;
    }
    for (Method m : dispatcher.virtual(io.purposebound.classfile.JavaType.of(key.owner()), key)) {
      if (isNode(m)) {
        all.add(m);
      }
    }
  }

  private boolean isNode(Method m) {
    return nodes.contains(m);
  }

  /** Strongly connected components (Tarjan 1972), iterative. */
  private void components() {
    Map<Method, Integer> index = new HashMap<>();
    Map<Method, Integer> low = new HashMap<>();
    Set<Method> onStack = new HashSet<>();
    Deque<Method> stack = new ArrayDeque<>();
    int[] next = {0};
    int[] number = {0};
    record Frame(Method m, java.util.Iterator<Method> rest) {}
    for (Method root : callees.keySet()) {
      if (index.containsKey(root)) {
        continue;
      }
      Deque<Frame> frames = new ArrayDeque<>();
      frames.push(new Frame(root, callees.get(root).iterator()));
      index.put(root, next[0]);
      low.put(root, next[0]++);
      stack.push(root);
      onStack.add(root);
      while (!frames.isEmpty()) {
        Frame f = frames.peek();
        if (f.rest().hasNext()) {
          Method t = f.rest().next();
          if (!index.containsKey(t)) {
            index.put(t, next[0]);
            low.put(t, next[0]++);
            stack.push(t);
            onStack.add(t);
            frames.push(new Frame(t, callees.getOrDefault(t, Set.of()).iterator()));
          } else if (onStack.contains(t)) {
            low.merge(f.m(), index.getOrDefault(t, 0), Math::min);
          }
        } else {
          frames.pop();
          if (!frames.isEmpty()) {
            low.merge(frames.peek().m(), low.getOrDefault(f.m(), 0), Math::min);
          }
          if (low.getOrDefault(f.m(), 0).equals(index.get(f.m()))) {
            Method popped;
            do {
              popped = stack.pop();
              onStack.remove(popped);
              component.put(popped, number[0]);
            } while (!popped.equals(f.m()));
            number[0]++;
          }
        }
      }
    }
  }

  /**
   * Returns the program's methods with code, callers before callees where there is no cycle. A
   * library calls methods that it declares on objects that it was given: those come after all that
   * may give it one, and what they alone call after them.
   */
  List<Method> callersFirst() {
    List<Method> order = new ArrayList<>(callees.keySet());
    // Tarjan numbers components callees first
    order.sort(
        java.util.Comparator.comparing((Method m) -> -component.getOrDefault(m, 0))
            .thenComparing(Method::key));
    Set<Integer> called = new HashSet<>();
    Set<Integer> calledEarly = new HashSet<>();
    List<Method> early = new ArrayList<>();
    List<Method> late = new ArrayList<>();
    for (List<Method> members : byComponent(order)) {
      int c = component(members.get(0));
      boolean isLate =
          !calledEarly.contains(c)
              && (called.contains(c) || members.stream().allMatch(this::isCalledByLibrary));
      (isLate ? late : early).addAll(members);
      for (Method m : members) {
        for (Method callee : callees.getOrDefault(m, Set.of())) {
          called.add(component(callee));
          if (!isLate) {
            calledEarly.add(component(callee));
          }
        }
      }
    }
    early.addAll(late);
    return early;
  }

  private List<List<Method>> byComponent(List<Method> order) {
    List<List<Method>> all = new ArrayList<>();
    for (Method m : order) {
      if (all.isEmpty() || component(all.get(all.size() - 1).get(0)) != component(m)) {
        all.add(new ArrayList<>());
      }
      all.get(all.size() - 1).add(m);
    }
    return all;
  }

  /** An override of a library method in a class of which the program makes objects. */
  private boolean isCalledByLibrary(Method m) {
    if (m.isStatic() || m.isConstructor() || !created.contains(m.owner().name())) {
      return false;
    }
    return types.lineage(m.owner().name()).stream()
        .filter(c -> !c.isProgram())
        .anyMatch(c -> c.method(m.node().name, m.node().desc).isPresent());
  }

  /** Returns the component of a method: methods that may call each other share it. */
  int component(Method m) {
    return component.getOrDefault(m, -1);
  }
}
