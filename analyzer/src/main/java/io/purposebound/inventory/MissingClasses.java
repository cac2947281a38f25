package io.purposebound.inventory;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.ClassPath;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.verdict.Note;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * The classes that the program's code needs and that are not on the class path. What they do has to
 * be assumed, and supertypes that they would bring are not seen, so they are named.
 */
public final class MissingClasses {
  private static final int NAMED = 5;

  private final ClassPath classPath;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> missing = new TreeSet<>();

  private MissingClasses(ClassPath classPath) {
    this.classPath = classPath;
  }

  /** Returns the binary names of the missing classes, sorted. */
  public static Set<String> of(TypeHierarchy types, ClassPath classPath) {
    MissingClasses all = new MissingClasses(classPath);
    // constant pools name more than code needs (annotations' outer classes): only where a class
    // is missing at all, its code tells whether it is needed
    List<String> absent = new ArrayList<>();
    for (String name : types.index().classesNamedByProgram()) {
      if (!classPath.contains(name)) {
        absent.add(name);
      }
    }
    for (String name : types.index().programNaming(absent)) {
      types.find(name).ifPresent(all::add);
    }
    return all.missing;
  }

  /** Says in one note which classes are missing; nothing where none is. */
  public static Optional<Note> note(Collection<String> missing) {
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    int count = missing.size();
    List<String> first = missing.stream().limit(NAMED).toList();
    String more = count > NAMED ? " and " + (count - NAMED) + " more" : "";
    return Optional.of(
        new Note(
            "MissingClass",
            Note.Severity.WARNING,
            "",
            (count == 1
                    ? "1 class that the program refers to is not on the class path: "
                    : count + " classes that the program refers to are not on the class path: ")
                + String.join(", ", first)
                + more
                + "; what their code does is assumed: add their jars to the class path"));
  }

  private void add(ClassFile c) {
    add(c.superName());
    c.interfaces().forEach(this::add);
    for (Method m : c.methods()) {
      for (AbstractInsnNode i : m.node().instructions) {
        if (i instanceof MethodInsnNode call) {
          add(call.owner);
        } else if (i instanceof FieldInsnNode access) {
          add(access.owner);
        } else if (i instanceof TypeInsnNode type) {
          add(type.desc);
        } else if (i instanceof InvokeDynamicInsnNode dynamic) {
          for (Object argument : dynamic.bsmArgs) {
            if (argument instanceof Handle h) {
              add(h.getOwner());
            }
          }
        }
      }
    }
  }

  private void add(@Nullable String name) {
    if (name == null || !seen.add(name)) {
      return;
    }
    String element = name.startsWith("[") ? name.substring(name.lastIndexOf('[') + 1) : name;
    if (element.length() == 1) {
      return;
    }
    String type =
        name.startsWith("[") && element.endsWith(";")
            ? element.substring(1, element.length() - 1)
            : element;
    if (!classPath.contains(type)) {
      missing.add(type.replace('/', '.'));
    }
  }
}
