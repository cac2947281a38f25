package io.purposebound.frameworks;

import java.util.List;

/**
 * What a query selects, from where, and under which condition.
 *
 * @param selected selected values; empty: the first of {@code from}
 * @param from what is gone over, each under its alias
 * @param where what holds of each row that comes out, inner joins' conditions included
 */
public record Query(List<Term> selected, List<From> from, Condition where) {
  /**
   * An entity, a table, or an attribute of one under an alias.
   *
   * @param alias its name in the query; that of a query without one is empty
   * @param path name of the entity or table, or alias and attributes
   */
  public record From(String alias, List<String> path) {}
}
