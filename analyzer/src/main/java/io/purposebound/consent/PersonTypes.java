package io.purposebound.consent;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.GenericTypes;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.declarations.Declarations;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldNode;

/** Which types are persons, which name one, and by what. */
public final class PersonTypes {
  private static final Set<String> SINGLE =
      Set.of(
          "java/util/Optional",
          "java/util/concurrent/CompletableFuture",
          "java/util/concurrent/CompletionStage",
          "java/util/concurrent/Future",
          "java/util/concurrent/atomic/AtomicReference",
          "java/util/function/Supplier");

  private final Declarations declarations;
  private final GenericTypes generics;
  private final Map<String, List<Loc>> subjects = new ConcurrentHashMap<>();
  private final Map<PlaceType, JavaType> placeTypes = new ConcurrentHashMap<>();

  private record PlaceType(JavaType base, Loc place) {}

  PersonTypes(Declarations declarations) {
    this.declarations = declarations;
    this.generics = new GenericTypes(declarations.types());
  }

  /** Returns the type of the object that something is read from: at least what has such a place. */
  JavaType holder(Sym.Read r) {
    JavaType t = r.base().core().type();
    String owner =
        r.loc() instanceof Loc.Field f
            ? f.owner()
            : r.loc() instanceof Loc.Accessor a ? a.owner() : "";
    return owner.isEmpty() || t.isArray() || declarations.types().isSubtype(t.name(), owner)
        ? t
        : JavaType.of(owner);
  }

  /** Returns whether values of the type are persons. */
  public boolean isPerson(JavaType t) {
    return isClass(t) && declarations.type(t.name()).person();
  }

  private static boolean isClass(JavaType t) {
    return t.name().length() > 1 && !t.isVariable() && !t.name().startsWith("java/");
  }

  /** Returns whether objects of the type say themselves whom they are about. */
  public boolean namesPerson(JavaType t) {
    return !subjects(t).isEmpty();
  }

  /** Returns whether no object is of both classes; of an interface anything may be. */
  boolean exclude(String a, String b) {
    return isClassOnly(a)
        && isClassOnly(b)
        && !declarations.types().isSubtype(a, b)
        && !declarations.types().isSubtype(b, a);
  }

  private boolean isClassOnly(String name) {
    return declarations.types().find(name).filter(c -> !c.isInterface()).isPresent();
  }

  /** Returns whether the type is a map. */
  public boolean isMap(JavaType t) {
    return declarations.types().isSubtype(t.name(), "java/util/Map");
  }

  /** Returns whether a container of the type holds one value at most. */
  public boolean isSingle(JavaType t) {
    return SINGLE.contains(t.name());
  }

  /** Returns the places that identify the person an object of the type is about. */
  public List<Loc> subjects(JavaType t) {
    if (!isClass(t)) {
      return List.of();
    }
    List<Loc> known = subjects.get(t.name());
    if (known == null) {
      known = computeSubjects(t.name());
      subjects.put(t.name(), known);
    }
    return known;
  }

  private List<Loc> computeSubjects(String type) {
    List<Loc> all = new ArrayList<>();
    for (ClassFile c : declarations.types().lineage(type)) {
      if (c.name().startsWith("java/")) {
        continue;
      }
      for (FieldNode f : c.node().fields) {
        if ((f.access & Opcodes.ACC_STATIC) == 0
            && declarations.field(c.name(), f.name).subject()) {
          all.add(new Loc.Field(c.name(), f.name));
        }
      }
      for (Method m : c.methods()) {
        if (m.node().desc.startsWith("()")
            && !m.isStatic()
            && !m.isBridge()
            && declarations.method(m.key()).subject()
            && (m.isAbstract() || declarations.getterField(m).isEmpty())) {
          all.add(new Loc.Accessor(c.name(), m.node().name, m.node().desc));
        }
      }
    }
    return List.copyOf(all);
  }

  /** Returns whether this place is declared to identify a person. */
  public boolean isSubject(Loc loc) {
    if (loc instanceof Loc.Field f) {
      return declarations.field(f.owner(), f.name()).subject();
    }
    return loc instanceof Loc.Accessor a
        && declarations.method(a.owner(), a.name(), a.desc()).subject();
  }

  /** Returns whether a value read from a person identifies that person. */
  boolean identifies(JavaType person, Loc loc, JavaType value) {
    List<Loc> declared = subjects(person);
    if (!declared.isEmpty()) {
      return declared.contains(loc) || isSubject(loc);
    }
    return (loc instanceof Loc.Field || loc instanceof Loc.Accessor) && isSimple(value, 0);
  }

  private boolean isSimple(JavaType t, int depth) {
    if (t.isPrimitive()) {
      return true;
    }
    if (t.isArray() || isPerson(t)) {
      return false;
    }
    String n = t.name();
    if (n.startsWith("java/lang/")
            && !n.equals("java/lang/Object")
            && !n.equals("java/lang/Iterable")
        || n.equals("java/util/UUID")
        || n.startsWith("java/math/")
        || n.startsWith("java/time/")) {
      return true;
    }
    ClassFile c = declarations.types().find(n).orElse(null);
    if (c == null || n.startsWith("java/") || depth > 0) {
      return false;
    }
    List<FieldNode> fields =
        c.node().fields.stream().filter(f -> (f.access & Opcodes.ACC_STATIC) == 0).toList();
    return c.isEnum()
        || (fields.size() == 1 && isSimple(JavaType.ofDescriptor(fields.get(0).desc), depth + 1));
  }

  /** Returns whether what is reached through this place is about the person that owns it. */
  public boolean isOfOwner(Loc loc) {
    if (loc instanceof Loc.Field f) {
      return declarations.field(f.owner(), f.name()).ofOwner() || isMappedBySubject(f);
    }
    return loc instanceof Loc.Accessor a
        && declarations.method(a.owner(), a.name(), a.desc()).ofOwner();
  }

  /** JPA: {@code mappedBy} names the attribute of the other side; ours if that is its subject. */
  private boolean isMappedBySubject(Loc.Field f) {
    ClassFile c = declarations.types().find(f.owner()).orElse(null);
    FieldNode node = c == null ? null : c.field(f.name()).orElse(null);
    if (c == null || node == null) {
      return false;
    }
    List<AnnotationNode> all = new ArrayList<>();
    if (node.visibleAnnotations != null) {
      all.addAll(node.visibleAnnotations);
    }
    if (node.invisibleAnnotations != null) {
      all.addAll(node.invisibleAnnotations);
    }
    for (AnnotationNode a : all) {
      for (int i = 0; a.values != null && i + 1 < a.values.size(); i += 2) {
        if (a.values.get(i).equals("mappedBy") && a.values.get(i + 1) instanceof String attribute) {
          JavaType type = generics.field(JavaType.of(f.owner()), c, node);
          JavaType other = type.args().isEmpty() ? type : type.args().get(type.args().size() - 1);
          return subjects(other).stream().anyMatch(l -> names(l, attribute));
        }
      }
    }
    return false;
  }

  private static boolean names(Loc l, String attribute) {
    return (l instanceof Loc.Field f && f.name().equals(attribute))
        || (l instanceof Loc.Accessor a
            && (a.name().equals(attribute) || a.name().equalsIgnoreCase("get" + attribute)));
  }

  /** Returns the type of a place of a value. */
  public JavaType typeOf(JavaType base, Loc loc) {
    if (!(loc instanceof Loc.Field) && !(loc instanceof Loc.Accessor)) {
      return JavaType.OBJECT;
    }
    PlaceType key = new PlaceType(base, loc);
    JavaType known = placeTypes.get(key);
    if (known == null) {
      known = computeType(base, loc);
      placeTypes.put(key, known);
    }
    return known;
  }

  private JavaType computeType(JavaType base, Loc loc) {
    if (loc instanceof Loc.Field f) {
      ClassFile c = declarations.types().find(f.owner()).orElse(null);
      FieldNode node = c == null ? null : c.field(f.name()).orElse(null);
      return c == null || node == null ? JavaType.OBJECT : generics.field(base, c, node);
    } else if (loc instanceof Loc.Accessor a) {
      return declarations
          .types()
          .resolve(a.owner(), a.name(), a.desc())
          .map(m -> generics.result(base, m))
          .orElse(JavaType.OBJECT);
    }
    return JavaType.OBJECT;
  }
}
