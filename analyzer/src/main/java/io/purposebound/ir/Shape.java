package io.purposebound.ir;

import io.purposebound.classfile.MethodKey;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** What kind of object was created. */
public sealed interface Shape {
  /** An instance of exactly its type. */
  record Instance() implements Shape {}

  /** An object of a library, of which only the model knows what it holds. */
  record Library() implements Shape {}

  /**
   * A lambda or method reference.
   *
   * @param target method that its body is, or that it refers to
   * @param isStatic whether the target takes no receiver
   * @param isConstructor whether the target is a constructor
   * @param isSpecial whether the target is called without dispatch
   * @param captured number of captured values
   * @param samName name of the interface method
   * @param samDesc descriptor of the interface method as instantiated
   * @param created where it is made
   */
  record Lambda(
      MethodKey target,
      boolean isStatic,
      boolean isConstructor,
      boolean isSpecial,
      int captured,
      String samName,
      String samDesc,
      Site created)
      implements Shape {
    /** Returns whether its body is written in place, not a reference to another method. */
    public boolean isInline() {
      return target.name().startsWith("lambda$");
    }
  }

  /** A constant (text, or a class) that an input is where that decides which code runs. */
  record Constant(Object value) implements Shape {}

  /**
   * A method, constructor or field that reflection found.
   *
   * @param key the member; of a field the descriptor is its type
   * @param kind what it is
   * @param isStatic whether it belongs to the class
   */
  record Member(MethodKey key, MemberKind kind, boolean isStatic) implements Shape {
    /** Returns how many arguments it takes besides the receiver. */
    public int arity() {
      return kind == MemberKind.FIELD ? 1 : Type.getArgumentTypes(key.desc()).length;
    }
  }

  /** What a member is. */
  enum MemberKind {
    METHOD,
    CONSTRUCTOR,
    FIELD
  }

  /**
   * A function made of others, as {@code Predicate.and} makes it.
   *
   * @param operator {@code and}, {@code or}, {@code not}, {@code compose}, {@code identity}, {@code
   *     equalTo}, {@code const}, or a collector
   * @param operands number of its parts, which it holds as a lambda holds captured values
   */
  record Composed(String operator, int operands) implements Shape {}

  /**
   * A functional value that is declared as a check: applying it makes the check.
   *
   * @param check names the declaration
   */
  record DeclaredCheck(MethodKey check) implements Shape {}

  /** An instance of exactly its type. */
  Shape INSTANCE = new Instance();

  /** An object of a library. */
  Shape LIBRARY = new Library();

  /** Returns the lambda, or null where it is none. */
  default @Nullable Lambda lambda() {
    return this instanceof Lambda l ? l : null;
  }
}
