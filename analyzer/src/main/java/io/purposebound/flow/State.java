package io.purposebound.flow;

import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Sym;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything that is known at one point of a method. */
final class State {
  /** Second half of a long or double. */
  static final Sym.Const FILLER =
      new Sym.Const("#filler", io.purposebound.classfile.JavaType.OBJECT);

  final @Nullable Sym[] locals;
  final Sym[] stack;
  int depth;
  Heap heap;

  /** Facts that hold on every path. */
  FactSet facts;

  /** Checks that were made on some path, whatever their outcome. */
  FactSet made;

  State(int maxLocals, int maxStack) {
    this.locals = new Sym[maxLocals];
    this.stack = new Sym[maxStack + 2];
    this.heap = new Heap();
    this.facts = FactSet.EMPTY;
    this.made = FactSet.EMPTY;
  }

  private State(State s) {
    this.locals = s.locals.clone();
    this.stack = s.stack.clone();
    this.depth = s.depth;
    this.heap = s.heap.copy();
    this.facts = s.facts;
    this.made = s.made;
  }

  /** Takes what a branch says; which purpose a record was compared with belongs to the asking. */
  void learn(FactSet said) {
    facts = facts.plus(said);
    for (Fact f : said) {
      if (f.about() == Fact.About.COMPARED) {
        made = made.plus(f);
      }
    }
  }

  State copy() {
    return new State(this);
  }

  void push(Sym s) {
    stack[depth++] = s;
  }

  Sym pop() {
    return stack[--depth];
  }

  void pushWide(Sym s) {
    push(s);
    push(FILLER);
  }

  Sym popWide() {
    depth--;
    return pop();
  }

  void push(Sym s, int size) {
    push(s);
    if (size == 2) {
      push(FILLER);
    }
  }

  Sym pop(int size) {
    return size == 2 ? popWide() : pop();
  }

  boolean same(State o) {
    return depth == o.depth
        && Arrays.equals(locals, o.locals)
        && Arrays.equals(stack, 0, depth, o.stack, 0, depth)
        && facts.equals(o.facts)
        && made.equals(o.made)
        && Objects.equals(heap, o.heap);
  }
}
