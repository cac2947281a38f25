package io.purposebound.models;

import java.util.List;

/**
 * One row: what a library method does with data.
 *
 * @param library library of the row's file; {@code java} for the JDK
 * @param owner binary name of the class that the row stands under
 * @param signature key of the row, such as {@code put(Object,Object)} or {@code of(*)}
 * @param statements what happens, in this order; at least one
 */
public record MethodModel(
    String library, String owner, String signature, List<Statement> statements) {
  /** Copies the statements. */
  public MethodModel {
    statements = List.copyOf(statements);
  }

  /** Returns whether the row says that the result carries nothing and nothing changes. */
  public boolean carriesNothing() {
    return statements.size() == 1 && statements.get(0) instanceof Statement.Nothing;
  }
}
