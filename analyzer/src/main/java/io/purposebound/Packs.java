package io.purposebound;

import io.purposebound.classfile.ClassPath;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.inventory.PackCheck;
import io.purposebound.inventory.RunNotes;
import io.purposebound.models.PackLibrary;
import io.purposebound.models.PackSelection;
import io.purposebound.models.TeamPack;
import io.purposebound.policy.ElementKind;
import io.purposebound.policy.ElementRef;
import io.purposebound.policy.InputException;
import io.purposebound.policy.MemberPattern;
import io.purposebound.policy.Nearest;
import io.purposebound.policy.Policy;
import io.purposebound.policy.Position;
import io.purposebound.policy.Sensitivity;
import io.purposebound.policy.SourceEntry;
import java.util.ArrayList;
import java.util.List;

/** Puts together the model packs of a run. */
final class Packs {
  private Packs() {}

  /** Opens the packs that the policy wants and whose libraries are there. */
  static PackLibrary open(Policy policy, ClassPath classPath, TypeHierarchy types, RunNotes notes) {
    ClassLoader loader = Packs.class.getClassLoader();
    List<TeamPack> own = new ArrayList<>();
    for (ClassPath.Resource file : classPath.modelFiles()) {
      try {
        TeamPack pack = TeamPack.read(file.name(), file.text());
        new PackCheck(types, notes).check(pack);
        own.add(pack);
      } catch (InputException e) {
        notes.report("BadModelPack", true, file.name(), String.valueOf(e.getMessage()));
      }
    }
    policy.scope().models().ifPresent(names -> checkNames(names, own, loader, notes));
    return PackLibrary.open(
        loader,
        name -> classPath.contains(name.replace('.', '/')),
        new PackSelection(policy.scope().models(), !policy.targets().isEmpty()),
        own);
  }

  private static void checkNames(
      List<String> names, List<TeamPack> own, ClassLoader loader, RunNotes notes) {
    List<String> known = new ArrayList<>(PackLibrary.builtIn(loader));
    known.add(PackSelection.DEFAULT);
    known.add(PackSelection.SOURCES);
    own.forEach(p -> known.add(p.library()));
    for (String name : names) {
      if (!known.contains(name)) {
        notes.report(
            "UnmatchedName",
            false,
            name,
            "'models' names no model pack of this name" + Nearest.hint(name, known));
      }
    }
  }

  /** Returns what source packs declare, as entries of a policy. */
  static List<SourceEntry> sources(PackLibrary packs) {
    List<SourceEntry> all = new ArrayList<>();
    for (PackLibrary.SourceRow row : packs.sources()) {
      MemberPattern pattern =
          MemberPattern.parse(row.owner() + "#" + row.signature().replace("(*)", ""));
      Position position = new Position("models", 1, 1);
      all.add(
          new SourceEntry(
              new ElementRef(ElementKind.METHOD, pattern, ElementRef.NO_PARAMETER, position),
              Sensitivity.valueOf(row.source().sensitivity()),
              row.source().category(),
              List.of(),
              false));
    }
    return all;
  }
}
