package io.purposebound.discovery;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Names;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;

/** Finds what tells by its name whether a person has agreed or objected. */
final class CheckNames {
  private static final Set<String> WORDS =
      Set.of(
          "consent",
          "consented",
          "consents",
          "optin",
          "optout",
          "einwilligung",
          "eingewilligt",
          "zustimmung",
          "zugestimmt",
          "widerspruch",
          "widersprochen",
          "objected",
          "objection");

  /** Words of names that speak about consents without being one. */
  private static final Set<String> ABOUT =
      Set.of("required", "screen", "revoke", "display", "page", "text", "url", "needed", "link");

  private final TypeHierarchy types;

  CheckNames(TypeHierarchy types) {
    this.types = types;
  }

  /** Returns fields and methods of type {@code boolean} with such a name, sorted. */
  List<String> find() {
    Set<String> all = new TreeSet<>();
    for (ClassFile c : types.program()) {
      for (FieldNode f : c.node().fields) {
        boolean flag = f.desc.equals("Z") || f.desc.equals("Ljava/lang/Boolean;");
        if (flag && (f.access & Opcodes.ACC_STATIC) == 0 && speaks(f.name)) {
          all.add(c.binaryName() + "#" + f.name);
        }
      }
      for (Method m : c.methods()) {
        String desc = m.node().desc;
        boolean flag = desc.endsWith(")Z") || desc.endsWith(")Ljava/lang/Boolean;");
        if (flag && !m.isSynthetic() && speaks(m.node().name) && !isGetter(c, m)) {
          all.add(Names.method(c.name(), m.node().name, desc));
        }
      }
    }
    return List.copyOf(all);
  }

  private static boolean isGetter(ClassFile c, Method m) {
    return m.node().desc.startsWith("()")
        && c.node().fields.stream().anyMatch(f -> f.desc.equals("Z") && speaks(f.name));
  }

  private static boolean speaks(String name) {
    List<String> words = Words.of(name);
    if (words.stream().anyMatch(ABOUT::contains)) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      boolean two = i + 1 < words.size() && WORDS.contains(words.get(i) + words.get(i + 1));
      if (WORDS.contains(words.get(i)) || two) {
        return true;
      }
    }
    return false;
  }
}
