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
import java.util.Set;
import java.util.stream.Collectors;

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
        new PackSelection(policy.scope().models(), !policy.targets().isEmpty(), asked(policy)),
        own);
  }

  /** The classes whose methods the policy declares as checks. */
  private static Set<String> asked(Policy policy) {
    return policy.declarations().checks().stream()
        .filter(c -> c.element().kind() == ElementKind.METHOD)
        .map(c -> c.element().pattern().classPattern())
        .collect(Collectors.toUnmodifiableSet());
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
      String name = row.owner() + "#" + row.signature().replace("(*)", "");
      boolean result = row.source().argument().isEmpty();
      all.add(
          source(
              result ? ElementKind.METHOD : ElementKind.PARAMETER,
              name,
              row.source().argument().orElse(ElementRef.NO_PARAMETER),
              Sensitivity.valueOf(row.source().sensitivity()),
              row.source().category()));
    }
    for (String annotation : packs.sourceAnnotations()) {
      all.add(
          source(
              ElementKind.ANNOTATION,
              annotation,
              ElementRef.NO_PARAMETER,
              Sensitivity.PERSONAL,
              "user"));
    }
    return all;
  }

  private static SourceEntry source(
      ElementKind kind, String name, int index, Sensitivity sensitivity, String category) {
    ElementRef element =
        new ElementRef(kind, MemberPattern.parse(name), index, new Position("models", 1, 1));
    return new SourceEntry(element, sensitivity, category, List.of(), false);
  }
}
