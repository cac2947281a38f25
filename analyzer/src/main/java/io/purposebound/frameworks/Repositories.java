package io.purposebound.frameworks;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.GenericTypes;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** Which methods of interfaces are queries, by annotation or by name. */
final class Repositories {
  private static final Set<String> NUMBERS =
      Set.of("I", "J", "Ljava/lang/Integer;", "Ljava/lang/Long;");
  private static final Pattern COUNT =
      Pattern.compile("^\\s*select\\s+count\\s*\\(", Pattern.CASE_INSENSITIVE);

  /** Returns whether a text asks how many rows there are. */
  static boolean counts(String text) {
    return COUNT.matcher(text).find();
  }

  private final TypeHierarchy types;
  private final Declarations declarations;
  private final GenericTypes generics;
  private final FrameworkNames names;
  private final Attributes attributes;
  private final ParameterNames parameters;

  Repositories(Declarations declarations, FrameworkNames names, Attributes attributes) {
    this.declarations = declarations;
    this.types = declarations.types();
    this.generics = new GenericTypes(types);
    this.names = names;
    this.attributes = attributes;
    this.parameters = new ParameterNames(names);
  }

  /** A query's text and what it is written in. */
  private record Written(String text, boolean sql) {}

  Optional<RowQuery> query(MethodKey key) {
    Optional<Method> m =
        types
            .resolve(key.owner(), key.name(), key.desc())
            .filter(x -> x.isAbstract() && x.owner().isInterface());
    if (m.isEmpty() || m.get().owner().name().startsWith("java/")) {
      return Optional.empty();
    }
    JavaType entity = entity(key, m.get());
    Optional<Written> written = written(m.get());
    if (written.isPresent()) {
      return QueryParser.parse(
              written.get().text().replace("#{#entityName}", Names.simpleName(entity.name())))
          .map(q -> row(m.get(), entity, q, written.get().sql(), counts(written.get().text())));
    }
    if (!isRepository(key.owner())) {
      return Optional.empty();
    }
    return DerivedName.parse(key.name(), entity, attributes)
        .map(c -> new Query(List.of(), List.of(new Query.From("", List.of(""))), c))
        .map(q -> row(m.get(), entity, q, false, key.name().startsWith("count")));
  }

  private RowQuery row(Method m, JavaType entity, Query q, boolean sql, boolean counts) {
    String result = Type.getReturnType(m.node().desc).getDescriptor();
    boolean exists =
        result.equals("Z")
            || result.equals("Ljava/lang/Boolean;")
            || (NUMBERS.contains(result) && counts);
    return new RowQuery(
        Names.method(m.owner().name(), m.node().name, m.node().desc),
        entity,
        q,
        sql,
        exists,
        parameters.of(m));
  }

  private Optional<Written> written(Method m) {
    for (AnnotationNode a :
        Annotated.all(m.node().visibleAnnotations, m.node().invisibleAnnotations)) {
      Optional<FrameworkNames.Row> row = names.of(Annotated.typeOf(a));
      String text = Annotated.text(a, "value");
      if (row.isPresent() && row.get().kind() == FrameworkNames.Kind.QUERY && !text.isEmpty()) {
        boolean isNative =
            Annotated.element(a, "nativeQuery").filter(Boolean.TRUE::equals).isPresent();
        return Optional.of(new Written(text, isNative || row.get().detail().equals("sql")));
      }
    }
    return Optional.empty();
  }

  private boolean isRepository(String owner) {
    for (ClassFile c : types.lineage(owner)) {
      if (names.is(FrameworkNames.Kind.REPOSITORY, c.name())) {
        return true;
      }
      for (AnnotationNode a :
          Annotated.all(c.node().visibleAnnotations, c.node().invisibleAnnotations)) {
        if (names.is(FrameworkNames.Kind.REPOSITORY_ANNOTATION, Annotated.typeOf(a))) {
          return true;
        }
      }
      for (String up : c.interfaces()) {
        if (names.is(FrameworkNames.Kind.REPOSITORY, up)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the repository keeps: its type argument, else what the annotation or the result names. */
  private JavaType entity(MethodKey key, Method m) {
    for (ClassFile c : types.lineage(key.owner())) {
      if (names.is(FrameworkNames.Kind.REPOSITORY, c.name())) {
        JavaType t = generics.asSuper(JavaType.of(key.owner()), c.name()).arg(0);
        if (!t.equals(JavaType.OBJECT)) {
          return t;
        }
      }
    }
    for (ClassFile c : types.lineage(key.owner())) {
      for (AnnotationNode a :
          Annotated.all(c.node().visibleAnnotations, c.node().invisibleAnnotations)) {
        if (Annotated.element(a, "domainClass").orElse(null) instanceof Type t) {
          return JavaType.of(t.getInternalName());
        }
      }
    }
    return attributes.element(generics.result(JavaType.of(key.owner()), m));
  }

  /** Returns whether a text names an attribute of an entity that is declared a check. */
  boolean mentionsCheck(String text, JavaType entity) {
    String plain = Attributes.plain(text);
    for (ClassFile c : types.lineage(entity.name())) {
      for (var f : c.node().fields) {
        boolean check =
            declarations.field(c.name(), f.name).check().isPresent()
                || attributes.find(entity, f.name).flatMap(Attribute::check).isPresent();
        if (check && plain.contains(Attributes.plain(f.name))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the text of a method's query, or its name. */
  String textOf(MethodKey key) {
    return types
        .resolve(key.owner(), key.name(), key.desc())
        .flatMap(this::written)
        .map(Written::text)
        .orElse(key.name());
  }

  boolean isWritten(MethodKey key) {
    return types.resolve(key.owner(), key.name(), key.desc()).flatMap(this::written).isPresent();
  }

  JavaType entityOf(MethodKey key) {
    return types
        .resolve(key.owner(), key.name(), key.desc())
        .map(m -> entity(key, m))
        .orElse(JavaType.OBJECT);
  }
}
