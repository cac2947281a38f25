package io.purposebound.frameworks;

import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.MethodKey;
import io.purposebound.declarations.DeclarationProblems;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The one look-up for what frameworks make of names and strings. Used by one thread. */
public final class Frameworks {
  private final FrameworkNames names;
  private final Attributes attributes;
  private final Entities entities;
  private final Repositories repositories;
  private final DeclarationProblems problems;
  private final Map<MethodKey, Optional<RowQuery>> queries = new HashMap<>();

  /**
   * @param declarations what is declared
   * @param names what frameworks mean by names
   * @param problems told of what could not be resolved
   */
  public Frameworks(Declarations declarations, FrameworkNames names, DeclarationProblems problems) {
    this.names = names;
    this.attributes = new Attributes(declarations, names);
    this.entities = new Entities(declarations.types(), names);
    this.repositories = new Repositories(declarations, names, attributes);
    this.problems = problems;
  }

  /** Returns what names mean. */
  public FrameworkNames names() {
    return names;
  }

  /** Returns the attributes of entities. */
  public Attributes attributes() {
    return attributes;
  }

  /** Returns the class that a query calls so; {@code kept} is what its repository keeps. */
  public Optional<JavaType> entity(String name, JavaType kept) {
    return entities.named(name, kept);
  }

  /** Returns the query that a method is. */
  public Optional<RowQuery> query(MethodKey key) {
    Optional<RowQuery> known = queries.get(key);
    if (known == null) {
      known = repositories.query(key);
      queries.put(key, known);
      if (known.isEmpty() && repositories.isWritten(key)) {
        unresolvedQuery(key);
      }
    }
    return known;
  }

  /** Notes that a query speaks of a check and is not understood. */
  public void unresolvedQuery(MethodKey key) {
    if (repositories.mentionsCheck(repositories.textOf(key), repositories.entityOf(key))) {
      problems.report(
          "UnresolvedQuery",
          false,
          Names.method(key.owner(), key.name(), key.desc()),
          "the query names a declared check, but what it says of the rows is not understood, so it"
              + " guards nothing: write the comparison as 'attribute = true' joined by 'and', or"
              + " declare the method @ConsentFiltered");
    }
  }
}
