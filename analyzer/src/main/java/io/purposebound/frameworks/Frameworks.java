package io.purposebound.frameworks;

import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.declarations.DeclarationProblems;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one look-up for what frameworks make of names and strings. Used by one thread. */
public final class Frameworks {
  private final FrameworkNames names;
  private final Attributes attributes;
  private final Entities entities;
  private final Repositories repositories;
  private final ParameterNames parameterNames;
  private final Beans beans;
  private final Gates gates;
  private final AdviceFinder adviceFinder;
  private final DeclarationProblems problems;
  private final Map<Method, List<Gate>> gatesOf = new HashMap<>();
  private final Map<Method, List<Advice>> adviceOf = new HashMap<>();
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
    this.parameterNames = new ParameterNames(names);
    this.beans = new Beans(declarations.types(), names);
    this.gates = new Gates(declarations, names);
    this.adviceFinder = new AdviceFinder(declarations.types(), names);
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

  /** Returns a name for each parameter of a method; an empty one where none is known. */
  public List<String> parameterNames(Method m) {
    return parameterNames.of(m);
  }

  /** Returns the internal name of the class that the container's object of this name has. */
  public Optional<String> bean(String name) {
    return beans.named(name);
  }

  /** Returns the security expressions of a method. */
  public List<Gate> gates(Method m) {
    List<Gate> known = gatesOf.get(m);
    if (known == null) {
      known = gates.of(m, (key, why) -> unresolved("UnresolvedExpression", key, why));
      gatesOf.put(m, known);
    }
    return known;
  }

  /** Returns the advice of aspects and interceptors that runs before a method. */
  public List<Advice> advice(Method m) {
    List<Advice> known = adviceOf.get(m);
    if (known == null) {
      known = adviceFinder.of(m, (key, why) -> unresolved("UnresolvedPointcut", key, why));
      adviceOf.put(m, known);
    }
    return known;
  }

  /** Returns the methods of aspects and interceptors. */
  public List<Method> adviceCode() {
    return adviceFinder.code();
  }

  /** Returns whether calls of a method from outside pass a framework's checks first. */
  public boolean isIntercepted(Method m) {
    return !gates(m).isEmpty() || !advice(m).isEmpty();
  }

  /** Returns whether a call in advice runs what the advice is about. */
  public boolean isProceed(MethodKey key) {
    return adviceFinder.isProceed(key);
  }

  /** Returns the accessors of a join point's type, by internal name, that answer this. */
  public List<Method> adviceAccessors(FrameworkNames.Kind kind, String type) {
    return adviceFinder.accessors(kind, type);
  }

  /** Notes that a security expression, or a part of it, guards nothing. */
  public void unresolvedExpression(MethodKey key, String text, String why) {
    unresolved("UnresolvedExpression", key, "the expression \"" + text + "\": " + why);
  }

  private void unresolved(String id, MethodKey key, String why) {
    problems.report(
        id, false, Names.method(key.owner(), key.name(), key.desc()), why + "; it guards nothing");
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
