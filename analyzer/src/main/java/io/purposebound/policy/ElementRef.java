package io.purposebound.policy;

/**
 * The program elements that an entry of the policy file speaks of.
 *
 * @param pattern for {@link ElementKind#TYPE} and {@link ElementKind#ANNOTATION} a class name
 *     alone, else a member; for {@link ElementKind#PARAMETER} the method
 * @param parameterIndex counted from 0 for {@link ElementKind#PARAMETER}, else {@link
 *     #NO_PARAMETER}
 * @param position where the name stands
 */
public record ElementRef(
    ElementKind kind, MemberPattern pattern, int parameterIndex, Position position) {
  /** The index where the element is no parameter. */
  public static final int NO_PARAMETER = -1;

  /**
   * Returns whether this names an annotation of the team: every element that carries it is meant.
   */
  public boolean isAnnotationAlias() {
    return kind == ElementKind.ANNOTATION;
  }

  @Override
  public String toString() {
    return kind == ElementKind.PARAMETER
        ? pattern + " parameter " + parameterIndex
        : pattern.toString();
  }
}
