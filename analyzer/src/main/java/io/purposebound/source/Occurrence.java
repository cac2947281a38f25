package io.purposebound.source;

import java.util.List;
import java.util.Optional;

/**
 * One place in a source file that a use site can stand for.
 *
 * @param kind what it is
 * @param name the called method, created type or assigned variable
 * @param body number of the method, lambda or initializer around it, for ordinals
 * @param cleanup number of the outermost {@code finally} around it in this body, 0 outside: what is
 *     there stands in the code several times
 * @param nameLine line of the name, which is the one that compilers give to the call
 * @param range the whole expression
 * @param receiver what the method is called on; empty where it is implied
 * @param arguments the arguments of a call, or the target of an assignment
 * @param outcome which outcome of the call leads on
 */
record Occurrence(
    Kind kind,
    String name,
    int body,
    int cleanup,
    int nameLine,
    SourceRange range,
    Optional<SourceRange> receiver,
    List<SourceRange> arguments,
    CallText.Outcome outcome) {

  /** The forms that a use takes in source text. */
  enum Kind {
    CALL,
    CREATION,
    REFERENCE,
    ASSIGNMENT,
    /** A field or variable that is read: never a use, but a step of a flow. */
    ACCESS
  }

  /** Index of the receiver in place of an argument. */
  static final int RECEIVER = -1;

  /** Index of the assigned variable in place of an argument. */
  static final int TARGET = -2;

  /** Returns the range of the nth argument, of the receiver or of the assigned variable. */
  Optional<SourceRange> part(int index) {
    if (kind == Kind.REFERENCE) {
      return Optional.of(range);
    }
    if (index == RECEIVER) {
      return receiver;
    }
    int at = index == TARGET ? 0 : index;
    return at >= 0 && at < arguments.size() ? Optional.of(arguments.get(at)) : Optional.empty();
  }

  boolean answers(int index) {
    return kind != Kind.ACCESS && (index == TARGET) == (kind == Kind.ASSIGNMENT);
  }
}
