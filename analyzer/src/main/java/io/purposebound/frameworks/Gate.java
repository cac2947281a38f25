package io.purposebound.frameworks;

/**
 * A security expression of a method.
 *
 * @param kind when it is evaluated
 * @param text as written
 * @param condition what it says
 * @param target name of the parameter that is filtered; may be empty
 */
public record Gate(FrameworkNames.Kind kind, String text, Condition condition, String target) {}
