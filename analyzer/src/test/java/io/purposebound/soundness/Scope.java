package io.purposebound.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables that are seen at a point of a program that grows. */
final class Scope {
  /**
   * A local variable or parameter.
   *
   * @param assignable whether it may be assigned, so that lambdas do not see it
   */
  record Variable(String name, String type, boolean assignable) {}

  private final @Nullable Scope outer;
  private final boolean lambda;
  private final Optional<String> returns;
  private final List<Variable> variables = new ArrayList<>();

  private Scope(@Nullable Scope outer, boolean lambda, Optional<String> returns) {
    this.outer = outer;
    this.lambda = lambda;
    this.returns = returns;
  }

  /** Returns the scope of a method's body. */
  static Scope method(String returns) {
    return new Scope(null, false, Optional.of(returns));
  }

  /** Returns the scope of a block within. */
  Scope block() {
    return new Scope(this, false, returns);
  }

  /** Returns the scope of a lambda or inner class within. */
  Scope lambda() {
    return new Scope(this, true, Optional.empty());
  }

  /** Returns the type that a return statement here needs; empty inside lambdas. */
  Optional<String> returns() {
    return returns;
  }

  /** Returns the variables that were declared here. */
  List<Variable> own() {
    return variables;
  }

  /** Returns whether what is declared here can be assigned in an inner scope. */
  boolean sees(Scope inner) {
    Scope s = inner;
    while (s != this && s.outer != null && !s.lambda) {
      s = s.outer;
    }
    return s == this;
  }

  void add(Variable v) {
    variables.add(v);
  }

  /** Returns the variables of a type, of every type where it is empty. */
  List<Variable> visible(String type, boolean toAssign) {
    List<Variable> found = new ArrayList<>();
    boolean captured = false;
    for (Scope s = this; s != null; s = s.outer) {
      for (Variable v : s.variables) {
        boolean seen = toAssign ? v.assignable() && !captured : !(captured && v.assignable());
        if (seen && (type.isEmpty() || v.type().equals(type))) {
          found.add(v);
        }
      }
      captured |= s.lambda;
    }
    return found;
  }
}
