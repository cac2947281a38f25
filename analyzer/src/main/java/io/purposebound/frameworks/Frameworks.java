package io.purposebound.frameworks;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.DeclarationProblems;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.Names;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one look-up for what frameworks make of names and strings. Used by one thread. */
public final class Frameworks {
  private static final Set<FrameworkNames.Kind> QUERIES =
      EnumSet.of(
          FrameworkNames.Kind.QUERY_TEXT,
          FrameworkNames.Kind.QUERY_NAME,
          FrameworkNames.Kind.QUERY_NOW,
          FrameworkNames.Kind.QUERY_PARAMETER,
          FrameworkNames.Kind.QUERY_ROWS);

  private final FrameworkNames names;
  private final Attributes attributes;
  private final Entities entities;
  private final Repositories repositories;
  private final ParameterNames parameterNames;
  private final NamedQueries named;
  private final Beans beans;
  private final Gates gates;
  private final AdviceFinder adviceFinder;
  private final DeclarationProblems problems;
  private final Map<Method, List<Gate>> gatesOf = new HashMap<>();
  private final Map<Method, List<Advice>> adviceOf = new HashMap<>();
  private final Map<MethodKey, Optional<RowQuery>> queries = new HashMap<>();
  private final Map<MethodKey, Optional<FrameworkNames.Row>> queryCalls = new HashMap<>();
  private final TypeHierarchy types;

  /**
   * @param declarations what is declared
   * @param names what frameworks mean by names
   * @param problems told of what could not be resolved
   */
  public Frameworks(Declarations declarations, FrameworkNames names, DeclarationProblems problems) {
    this.names = names;
    this.types = declarations.types();
    this.attributes = new Attributes(declarations, names);
    this.entities = new Entities(declarations.types(), names);
    this.repositories = new Repositories(declarations, names, attributes);
    this.parameterNames = new ParameterNames(names);
    this.named = new NamedQueries(declarations.types(), names);
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

  /** Returns whether a framework checks requests that lead to a method, and no other calls. */
  public boolean isForRequests(Method m) {
    return advice(m).stream().anyMatch(a -> a.lets() == Advice.Lets.BY_RETURNING_TRUE);
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

  /** Returns what a call has to do with a query whose text is an argument. */
  public Optional<FrameworkNames.Row> queryCall(MethodKey key) {
    if (!names.mentionsMethod(key.name())) {
      return Optional.empty();
    }
    Optional<FrameworkNames.Row> known = queryCalls.get(key);
    if (known == null) {
      known = queryRow(key.owner(), key.name());
      for (ClassFile c : types.lineage(key.owner())) {
        known = known.isPresent() ? known : queryRow(c.name(), key.name());
      }
      queryCalls.put(key, known);
    }
    return known;
  }

  private Optional<FrameworkNames.Row> queryRow(String owner, String name) {
    return names.of(owner, name).filter(r -> QUERIES.contains(r.kind()));
  }

  /** Returns whether objects of a type stand for a query. */
  public boolean isQueryObject(String type) {
    return names.all(FrameworkNames.Kind.QUERY_OBJECT).stream()
        .anyMatch(o -> types.isSubtype(type, o));
  }

  /** Returns the text that an annotation gives this name to, and its language. */
  public Optional<NamedQueries.Text> namedQuery(String name) {
    return named.named(name);
  }

  /**
   * Returns the query that a text is.
   *
   * @param element the method that holds it, as reports name it
   * @param kept what comes out; {@code Object} where nothing tells
   * @param sql whether names are those of tables and columns
   */
  public Optional<RowQuery> written(String element, String text, JavaType kept, boolean sql) {
    return QueryParser.parse(text)
        .map(q -> new RowQuery(element, kept, q, sql, Repositories.counts(text), List.of()));
  }

  /** Notes that a query whose text is an argument speaks of a check and is not understood. */
  public void unresolvedQuery(String element, String text, JavaType entity) {
    if (repositories.mentionsCheck(text, entity)) {
      unresolvedQuery(element);
    }
  }

  /** Notes that a query speaks of a check and is not understood. */
  public void unresolvedQuery(MethodKey key) {
    if (repositories.mentionsCheck(repositories.textOf(key), repositories.entityOf(key))) {
      unresolvedQuery(Names.method(key.owner(), key.name(), key.desc()));
    }
  }

  private void unresolvedQuery(String element) {
    problems.report(
        "UnresolvedQuery",
        false,
        element,
        "the query names a declared check, but what it says of the rows is not understood, so it"
            + " guards nothing: write the comparison as 'attribute = true' joined by 'and', or"
            + " declare the method @ConsentFiltered");
  }
}
