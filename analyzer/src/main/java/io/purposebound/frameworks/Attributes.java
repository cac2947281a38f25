package io.purposebound.frameworks;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.GenericTypes;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.ir.Loc;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldNode;

/** Finds the attributes of entities by the names that queries use. */
public final class Attributes {
  private final TypeHierarchy types;
  private final GenericTypes generics;
  private final Declarations declarations;
  private final FrameworkNames names;

  Attributes(Declarations declarations, FrameworkNames names) {
    this.types = declarations.types();
    this.generics = new GenericTypes(types);
    this.declarations = declarations;
    this.names = names;
  }

  /** Returns the attribute of this name. */
  public Optional<Attribute> find(JavaType holder, String name) {
    for (ClassFile c : types.lineage(holder.name())) {
      Optional<FieldNode> field = c.field(name);
      if (field.isPresent() && (field.get().access & Opcodes.ACC_STATIC) == 0) {
        return Optional.of(
            new Attribute(
                new Loc.Field(c.name(), name),
                generics.field(holder, c, field.get()),
                checkOf(holder, name)));
      }
    }
    return accessor(holder, name)
        .map(
            m ->
                new Attribute(
                    new Loc.Accessor(m.owner().name(), m.node().name, m.node().desc),
                    generics.result(holder, m),
                    checkOf(holder, name)));
  }

  /** Returns the attribute that is kept in this column. */
  public Optional<Attribute> column(JavaType holder, String column) {
    for (ClassFile c : types.lineage(holder.name())) {
      for (FieldNode f : c.node().fields) {
        if ((f.access & Opcodes.ACC_STATIC) == 0 && isColumn(f, column)) {
          return find(holder, f.name);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isColumn(FieldNode f, String column) {
    for (AnnotationNode a : Annotated.all(f.visibleAnnotations, f.invisibleAnnotations)) {
      if (names.is(FrameworkNames.Kind.COLUMN, Annotated.typeOf(a))) {
        String name = Annotated.text(a, "name", "value");
        if (!name.isEmpty()) {
          return name.equalsIgnoreCase(column);
        }
      }
    }
    String plain = plain(column);
    return plain(f.name).equals(plain)
        || (f.desc.startsWith("L")
            && !f.desc.startsWith("Ljava/")
            && plain(f.name + "_id").equals(plain));
  }

  /** Returns a name without case and underscores. */
  static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  private Optional<MethodKey> checkOf(JavaType holder, String name) {
    return accessor(holder, name)
        .map(m -> new MethodKey(holder.name(), m.node().name, m.node().desc))
        .filter(k -> !declarations.method(k).checks().isEmpty());
  }

  private Optional<Method> accessor(JavaType holder, String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String upper = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (String method : List.of(name, "get" + upper, "is" + upper)) {
      for (ClassFile c : types.lineage(holder.name())) {
        for (Method m : c.methods()) {
          if (m.node().name.equals(method)
              && m.node().desc.startsWith("()")
              && !m.node().desc.endsWith("V")
              && !m.isStatic()
              && !m.isBridge()) {
            return Optional.of(m);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Returns what a container holds, any other type itself. */
  public JavaType element(JavaType t) {
    JavaType s = t;
    for (int i = 0; i < 4 && !s.args().isEmpty() && (s.isArray() || isContainer(s)); i++) {
      s = s.args().get(s.args().size() - 1);
    }
    return s;
  }

  private boolean isContainer(JavaType t) {
    return t.name().startsWith("java/")
        || types.isSubtype(t.name(), "java/lang/Iterable")
        || !types.find(t.name()).map(ClassFile::isProgram).orElse(false);
  }

  /**
   * Returns the attributes that a name in upper camel case leads through: {@code AuthorName} is
   * {@code author.name} where there is no attribute {@code authorName}; empty where it leads
   * nowhere.
   */
  public List<String> path(JavaType holder, String camel) {
    String name = lower(camel);
    if (find(holder, name).isPresent()) {
      return List.of(name);
    }
    int explicit = camel.indexOf('_');
    if (explicit > 0) {
      return through(holder, camel.substring(0, explicit), camel.substring(explicit + 1));
    }
    for (int i = camel.length() - 1; i > 0; i--) {
      if (Character.isUpperCase(camel.charAt(i))) {
        List<String> path = through(holder, camel.substring(0, i), camel.substring(i));
        if (!path.isEmpty()) {
          return path;
        }
      }
    }
    return List.of();
  }

  private List<String> through(JavaType holder, String head, String tail) {
    Optional<Attribute> first = find(holder, lower(head));
    if (first.isEmpty() || tail.isEmpty()) {
      return List.of();
    }
    List<String> rest = path(element(first.get().type()), tail);
    if (rest.isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    all.add(lower(head));
    all.addAll(rest);
    return all;
  }

  private static String lower(String camel) {
    return camel.isEmpty() ? camel : Character.toLowerCase(camel.charAt(0)) + camel.substring(1);
  }
}
