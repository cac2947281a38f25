package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.GenericTypes;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.FieldDecls;
import io.purposebound.declarations.MethodDecls;
import io.purposebound.declarations.SourceDecl;
import io.purposebound.ir.Loc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;

/** What personal data an object carries as far as its static type tells. */
final class TypedData {
  private static final int MAX_PATHS = 120;
  private static final int MAX_DEPTH = 7;

  /**
   * One datum within an object.
   *
   * @param source what is declared
   * @param path places that lead to it, empty where the type itself is the source
   * @param types static types of the places
   */
  record Path(SourceDecl source, List<Loc> path, List<JavaType> types) {}

  private final Declarations declarations;
  private final TypeHierarchy types;
  private final GenericTypes generics;
  private final Map<JavaType, List<Path>> known = new ConcurrentHashMap<>();

  TypedData(Declarations declarations, GenericTypes generics) {
    this.declarations = declarations;
    this.types = declarations.types();
    this.generics = generics;
  }

  /** Returns the data that values of this type carry. */
  List<Path> of(JavaType type) {
    List<Path> paths = known.get(type);
    if (paths == null) {
      List<Path> found = new ArrayList<>();
      collect(type, List.of(), List.of(), new HashSet<>(), found);
      paths = List.copyOf(found);
      known.put(type, paths);
    }
    return paths;
  }

  private void collect(
      JavaType t, List<Loc> path, List<JavaType> along, Set<String> onPath, List<Path> found) {
    if (t.isPrimitive() || t.isVariable() || path.size() > MAX_DEPTH || found.size() > MAX_PATHS) {
      return;
    }
    if (t.isArray()) {
      down(t.args().get(0), Loc.ELEM, path, along, onPath, found);
      return;
    }
    String name = t.name();
    if (name.startsWith("java/")) {
      collectLibrary(t, path, along, onPath, found);
      return;
    }
    declarations.type(name).source().ifPresent(s -> found.add(new Path(s, path, along)));
    if (!onPath.add(name)) {
      return;
    }
    for (ClassFile c : types.lineage(name)) {
      if (!c.name().startsWith("java/")) {
        fields(t, c, path, along, onPath, found);
        accessors(t, c, path, along, onPath, found);
      } else if (c.name().equals("java/lang/Iterable") || c.name().equals("java/util/Map")) {
        collectLibrary(generics.asSuper(t, c.name()), path, along, onPath, found);
      }
    }
    onPath.remove(name);
  }

  private void collectLibrary(
      JavaType t, List<Loc> path, List<JavaType> along, Set<String> onPath, List<Path> found) {
    if (t.args().isEmpty() || !isContainer(t.name())) {
      return;
    }
    boolean map = types.isSubtype(t.name(), "java/util/Map");
    if (map && t.args().size() == 2) {
      List<Loc> toKeys = plus(path, Loc.KEYS);
      List<JavaType> alongKeys = plus(along, new JavaType("java/util/Set", List.of(t.arg(0))));
      down(t.arg(0), Loc.ELEM, toKeys, alongKeys, onPath, found);
      down(t.arg(1), Loc.ELEM, path, along, onPath, found);
    } else if (t.name().equals("java/util/Map$Entry")) {
      down(t.arg(0), new Loc.Slot("key"), path, along, onPath, found);
      down(t.arg(1), new Loc.Slot("value"), path, along, onPath, found);
    } else {
      down(t.arg(0), Loc.ELEM, path, along, onPath, found);
    }
  }

  private boolean isContainer(String name) {
    return name.startsWith("java/util/")
            && !name.startsWith("java/util/function/")
            && !name.equals("java/util/Comparator")
        || name.equals("java/lang/Iterable")
        || name.startsWith("java/lang/ref/")
        || name.equals("java/lang/ThreadLocal");
  }

  private void fields(
      JavaType t,
      ClassFile c,
      List<Loc> path,
      List<JavaType> along,
      Set<String> onPath,
      List<Path> found) {
    for (FieldNode f : c.node().fields) {
      if ((f.access & Opcodes.ACC_STATIC) != 0) {
        continue;
      }
      FieldDecls d = declarations.field(c.name(), f.name);
      if (d.notPersonal()) {
        continue;
      }
      JavaType type = generics.field(t, c, f);
      Loc loc = new Loc.Field(c.name(), f.name);
      if (d.source().isPresent()) {
        found.add(new Path(d.source().get(), plus(path, loc), plus(along, type)));
      }
      down(type, loc, path, along, onPath, found);
    }
  }

  private void accessors(
      JavaType t,
      ClassFile c,
      List<Loc> path,
      List<JavaType> along,
      Set<String> onPath,
      List<Path> found) {
    for (Method m : c.methods()) {
      if (!m.isAbstract() || !m.node().desc.startsWith("()") || m.node().desc.endsWith(")V")) {
        continue;
      }
      MethodDecls d = declarations.method(m.key());
      if (d.notPersonal() || !d.filtered().isEmpty()) {
        continue;
      }
      JavaType type = generics.result(t, m);
      Loc loc = new Loc.Accessor(c.name(), m.node().name, m.node().desc);
      if (d.source().isPresent()) {
        found.add(new Path(d.source().get(), plus(path, loc), plus(along, type)));
      }
      down(type, loc, path, along, onPath, found);
    }
  }

  private void down(
      JavaType type,
      Loc loc,
      List<Loc> path,
      List<JavaType> along,
      Set<String> onPath,
      List<Path> found) {
    if (type.isPrimitive() || onPath.contains(type.name())) {
      return;
    }
    collect(type, plus(path, loc), plus(along, type), onPath, found);
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> all = new ArrayList<>(list);
    all.add(more);
    return List.copyOf(all);
  }
}
