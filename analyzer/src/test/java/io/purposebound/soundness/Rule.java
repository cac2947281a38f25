package io.purposebound.soundness;

import java.util.List;

/**
 * One production of the grammar.
 *
 * @param result type of the expression, {@code statement}, {@code scenario}, {@code method TYPE} or
 *     {@code member NAME}
 * @param lines template, one line for expressions
 * @param weight how often it is chosen, relative to others of its result
 * @param name file and line of the rule
 */
record Rule(String result, List<String> lines, int weight, String name) {}
