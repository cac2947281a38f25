package io.purposebound.models;

import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code func kind(places)}: a functional value that the library makes, as {@code Predicate.and}
 * does. As a statement it says that the result is this value.
 */
public record FunctionValue(Kind kind, List<Place> operands) implements Statement, Operand {
  /** Copies the operands. */
  public FunctionValue {
    operands = List.copyOf(operands);
  }

  /** Writes the value as in a model file. */
  @Override
  public String toString() {
    return "func "
        + kind.word()
        + operands.stream().map(Place::toString).collect(Collectors.joining(", ", "(", ")"));
  }

  /** What the functional value does with what it is applied to. */
  public enum Kind {
    /** Both predicates hold; the second is asked only if the first holds. */
    AND("and", 2, 2),
    /** One predicate holds; the second is asked only if the first does not. */
    OR("or", 2, 2),
    /** The predicate does not hold. */
    NOT("not", 1, 1),
    /** {@code compose(F, G)} is x → G(F(x)). */
    COMPOSE("compose", 2, 2),
    /** {@code sequence(F, G)} applies F, then G, to the same arguments (Consumer.andThen). */
    SEQUENCE("sequence", 2, 2),
    /** Returns its argument; of several, one of them. */
    IDENTITY("identity", 0, 0),
    /** Compares its argument with the operand. */
    EQUAL_TO("equalTo", 1, 1),
    /** Returns the operand. */
    CONST("const", 1, 1),
    /** Stores its argument in the operand: the consumer that {@code mapMulti} hands over. */
    INTO("into", 1, 1),
    /** Puts its argument into a new container. */
    LISTING("listing", 0, 0),
    /** {@code folding(S, F)} is x → F(…F(S(), x)…, x). */
    FOLDING("folding", 2, 2),
    /** {@code emitting(F)} is what F(state, x, downstream) hands to its downstream. */
    EMITTING("emitting", 1, 1),
    /** {@code bind(F, P)} applies F to P and then its own arguments. */
    BIND("bind", 2, 2),
    /** An object whose every method runs the handler: {@code Proxy.newProxyInstance}. */
    PROXY("proxy", 1, 1);

    private final String word;
    private final int least;
    private final int most;

    Kind(String word, int least, int most) {
      this.word = word;
      this.least = least;
      this.most = most;
    }

    /** Returns the word of the model file. */
    public String word() {
      return word;
    }

    boolean takes(int operands) {
      return operands >= least && operands <= most;
    }
  }
}
