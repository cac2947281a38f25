package io.purposebound.inventory;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.ClassPath;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Names;
import io.purposebound.policy.MemberPattern;
import io.purposebound.policy.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** The names of classes and members at hand, and which of them a wrong name may have meant. */
final class KnownNames {
  private static final String CHECK = ": check the name and the class path";

  private final TypeHierarchy types;
  private final ClassPath classPath;
  private @Nullable Set<String> carried;

  KnownNames(TypeHierarchy types, ClassPath classPath) {
    this.types = types;
    this.classPath = classPath;
  }

  /** Returns the internal names of the classes that a pattern names. */
  List<String> classes(MemberPattern p) {
    if (!p.hasWildcardClass()) {
      String name = p.classPattern().replace('.', '/');
      return types.find(name).isPresent() ? List.of(name) : List.of();
    }
    List<String> all = new ArrayList<>();
    for (String name : classPath.allClasses()) {
      if (p.matchesClass(name.replace('/', '.'))) {
        all.add(name);
      }
    }
    return all.isEmpty() && mayBeOfTheJdk(p) ? jdkClasses(p) : all;
  }

  private static boolean mayBeOfTheJdk(MemberPattern p) {
    String start = p.classPattern();
    return Stream.of("java", "jdk.", "sun.", "com.sun.", "org.w3c.", "org.xml.", "*")
        .anyMatch(start::startsWith);
  }

  private List<String> jdkClasses(MemberPattern p) {
    List<String> all = new ArrayList<>();
    for (String name : classPath.platformClasses()) {
      if (p.matchesClass(name.replace('/', '.'))) {
        all.add(name);
      }
    }
    return all;
  }

  /** Returns a hint on the class that may have been meant: one whose own name is like it. */
  String likeClass(String binaryName) {
    Map<String, String> bySimpleName = new TreeMap<>();
    for (String internal : classPath.allClasses()) {
      bySimpleName.putIfAbsent(Names.simpleName(internal), internal.replace('/', '.'));
    }
    String simple = Names.simpleName(binaryName.replace('.', '/'));
    return Nearest.of(simple, bySimpleName.keySet())
        .map(near -> "; did you mean '" + bySimpleName.get(near) + "'?")
        .orElse(CHECK);
  }

  /** Returns a hint on the member that may have been meant. */
  String likeMember(MemberPattern p, String owner, boolean fields, boolean methods) {
    Set<String> names = new TreeSet<>();
    Set<String> sameName = new TreeSet<>();
    for (ClassFile c : types.lineage(owner)) {
      for (FieldNode f : fields ? c.node().fields : List.<FieldNode>of()) {
        names.add(f.name);
      }
      for (Method m : methods ? c.methods() : List.<Method>of()) {
        if (!m.isSynthetic() && !m.node().name.equals("<clinit>")) {
          names.add(m.node().name);
          if (m.node().name.equals(p.memberPattern())) {
            String full = Names.method(c.name(), m.node().name, m.node().desc);
            sameName.add(full.substring(full.indexOf('#') + 1));
          }
        }
      }
    }
    if (!sameName.isEmpty()) {
      return " with these parameters; it has " + String.join(", ", sameName);
    }
    String hint = Nearest.hint(p.memberPattern(), names);
    return hint.isEmpty() ? CHECK : hint;
  }

  /** Returns whether some element of the program carries an annotation that a pattern names. */
  boolean isCarried(MemberPattern p) {
    Set<String> all = carried;
    if (all == null) {
      all = new TreeSet<>();
      for (ClassFile c : types.program()) {
        collect(c, all);
      }
      carried = all;
    }
    return all.stream().anyMatch(p::matchesClass);
  }

  private static void collect(ClassFile c, Set<String> all) {
    collect(c.node().visibleAnnotations, all);
    collect(c.node().invisibleAnnotations, all);
    for (FieldNode f : c.node().fields) {
      collect(f.visibleAnnotations, all);
      collect(f.invisibleAnnotations, all);
    }
    for (Method m : c.methods()) {
      MethodNode n = m.node();
      collect(n.visibleAnnotations, all);
      collect(n.invisibleAnnotations, all);
      collect(n.visibleParameterAnnotations, all);
      collect(n.invisibleParameterAnnotations, all);
    }
  }

  private static void collect(List<AnnotationNode> @Nullable [] perParameter, Set<String> all) {
    if (perParameter != null) {
      for (List<AnnotationNode> of : perParameter) {
        collect(of, all);
      }
    }
  }

  private static void collect(@Nullable List<AnnotationNode> annotations, Set<String> all) {
    if (annotations != null) {
      for (AnnotationNode a : annotations) {
        all.add(a.desc.substring(1, a.desc.length() - 1).replace('/', '.'));
      }
    }
  }
}
