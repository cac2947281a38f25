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

/** Who may call whom in the program, by class hierarchy alone: the order of analysis. */
final class CallGraph {
  private final TypeHierarchy types;
  private final Set<Method> nodes;
  private final Map<Method, Set<Method>> callees = new LinkedHashMap<>();
  private final Map<Method, Integer> component = new HashMap<>();

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

  /** Returns the program's methods with code, callers before callees where there is no cycle. */
  List<Method> callersFirst() {
    List<Method> all = new ArrayList<>(callees.keySet());
    // Tarjan numbers components callees first
    all.sort(
        java.util.Comparator.comparing((Method m) -> -component.getOrDefault(m, 0))
            .thenComparing(Method::key));
    return all;
  }

  /** Returns the component of a method: methods that may call each other share it. */
  int component(Method m) {
    return component.getOrDefault(m, -1);
  }
}
