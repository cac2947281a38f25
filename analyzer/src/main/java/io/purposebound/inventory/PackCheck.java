package io.purposebound.inventory;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.models.DescribedClasses;
import io.purposebound.models.TeamPack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the model packs that a team ships against the classes that they describe. */
public final class PackCheck {
  private final TypeHierarchy types;
  private final RunNotes notes;

  /**
   * @param types the classes at hand
   * @param notes told of every mistake
   */
  public PackCheck(TypeHierarchy types, RunNotes notes) {
    this.types = types;
    this.notes = notes;
  }

  /** Checks a pack if its library is there. */
  public void check(TeamPack pack) {
    boolean there =
        pack.markers().isEmpty()
            || pack.markers().stream().anyMatch(m -> types.find(m.replace('.', '/')).isPresent());
    if (there) {
      pack.mistakes(described(types))
          .forEach(m -> notes.report("BadModelPack", true, pack.library(), m));
    }
  }

  /** Makes classes at hand known to a pack. */
  public static DescribedClasses described(TypeHierarchy types) {
    return name -> {
      List<ClassFile> lineage = types.lineage(name.replace('.', '/'));
      if (lineage.isEmpty()) {
        return Optional.empty();
      }
      List<DescribedClasses.Described> all = new ArrayList<>();
      for (ClassFile c : lineage) {
        for (Method m : c.methods()) {
          boolean inherited = !c.equals(lineage.get(0));
          if (!(inherited && m.isConstructor())) {
            all.add(
                new DescribedClasses.Described(
                    m.node().name, m.node().desc, m.parameterTypes().length));
          }
        }
      }
      return Optional.of(all);
    };
  }
}
