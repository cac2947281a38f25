package io.purposebound.discovery;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.UseDecl;
import io.purposebound.policy.PurposeKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds the calls of the program that are uses: declared ones, and those that packs know. */
public final class LibraryUses {
  private final TypeHierarchy types;
  private final Declarations declarations;

  /**
   * @param types the classes
   * @param declarations what is declared of methods
   */
  public LibraryUses(TypeHierarchy types, Declarations declarations) {
    this.types = types;
    this.declarations = declarations;
  }

  /**
   * A method that uses data, and where the program calls it.
   *
   * @param element the method
   * @param purpose purpose key
   * @param callers short names of the methods with such a call, each once
   */
  public record Use(String element, String purpose, List<String> callers) {
    /** Copies the callers. */
    public Use {
      callers = List.copyOf(callers);
    }
  }

  /** Returns the uses, by purpose and then by element. */
  public List<Use> find() {
    Map<String, Map<String, List<String>>> found = new TreeMap<>();
    for (ClassFile c : types.program()) {
      for (Method m : c.methods()) {
        for (AbstractInsnNode i : types.code(m).instructions) {
          if (i instanceof MethodInsnNode call) {
            add(new MethodKey(call.owner, call.name, call.desc), m, found);
          } else if (i instanceof InvokeDynamicInsnNode d) {
            for (Object a : d.bsmArgs) {
              if (a instanceof Handle h && h.getDesc().startsWith("(")) {
                add(new MethodKey(h.getOwner(), h.getName(), h.getDesc()), m, found);
              }
            }
          }
        }
      }
    }
    List<Use> all = new ArrayList<>();
    found.forEach(
        (purpose, elements) ->
            elements.forEach((element, callers) -> all.add(new Use(element, purpose, callers))));
    return all;
  }

  private void add(MethodKey key, Method in, Map<String, Map<String, List<String>>> found) {
    if (key.owner().startsWith("[")) {
      return;
    }
    String caller =
        io.purposebound.declarations.Names.shortName(
            declarations.enclosing(in.key()).owner(), declarations.enclosing(in.key()).name());
    for (UseDecl u : declarations.method(key).uses()) {
      if (u.condition().isPresent()) {
        continue; // what decides is known where data flow
      }
      for (PurposeKey p : u.purposes()) {
        List<String> callers =
            found
                .computeIfAbsent(p.key(), k -> new TreeMap<>())
                .computeIfAbsent(u.element(), k -> new ArrayList<>());
        if (!callers.contains(caller)) {
          callers.add(caller);
        }
      }
    }
  }
}
