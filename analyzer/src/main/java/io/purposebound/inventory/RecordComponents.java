package io.purposebound.inventory;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import java.util.Optional;

/**
 * Knows which elements are parts of record components: a component is one element, whatever javac
 * makes of it.
 *
 * @param types the classes
 * @param declarations the sources that were met
 */
record RecordComponents(TypeHierarchy types, Declarations declarations) {

  /** Returns whether it is the accessor of a component or a parameter of its constructor. */
  boolean isPartOf(String element) {
    int hash = element.indexOf('#');
    if (hash < 0) {
      return false;
    }
    Optional<ClassFile> owner = types.find(element.substring(0, hash).replace('.', '/'));
    String member = element.substring(hash + 1);
    boolean accessor =
        member.endsWith("()")
            && declarations.sourceElements().contains(element.substring(0, element.length() - 2));
    return owner.isPresent()
        && owner.get().isRecord()
        && (accessor || (member.startsWith("<init>(") && member.endsWith("]")));
  }
}
