package io.purposebound.report;

import io.purposebound.discovery.Candidate;
import io.purposebound.discovery.Suggestions;
import io.purposebound.policy.ElementKind;
import io.purposebound.policy.Sensitivity;
import io.purposebound.source.SourceEdit;
import io.purposebound.source.SourceFix;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CodePlace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What discovery found, as annotations in the program's sources.
 *
 * @param fixes the changes, a file each, sorted by path; files that stay as they are are left out
 * @param left elements that cannot be annotated where they stand, as the policy file names them
 */
public record SuggestedAnnotations(List<FileFix> fixes, List<String> left) {

  /** Plans the changes; nothing is written. */
  public static SuggestedAnnotations of(Suggestions s, SourceIndex sources) {
    Map<String, List<SourceFix.Annotated>> files = new TreeMap<>();
    List<String> left = new ArrayList<>();
    for (SourceFix.Annotated a : wanted(s)) {
      String file = s.sourceFiles().getOrDefault(a.type(), "");
      if (file.endsWith(".java") && sources.file(place(a.type(), file)).isPresent()) {
        files.computeIfAbsent(file, f -> new ArrayList<>()).add(a);
      } else {
        left.add(name(a));
      }
    }
    List<FileFix> fixes = new ArrayList<>();
    files.forEach((file, all) -> fix(file, all, sources, left).ifPresent(fixes::add));
    return new SuggestedAnnotations(List.copyOf(fixes), left.stream().sorted().toList());
  }

  private static Optional<FileFix> fix(
      String file, List<SourceFix.Annotated> all, SourceIndex sources, List<String> left) {
    CodePlace place = place(all.get(0).type(), file);
    Path path = sources.file(place).orElseThrow();
    String content = FileFix.read(path);
    Optional<SourceFix> source = SourceFix.parse(sources.path(place), content);
    if (source.isEmpty()) {
      all.forEach(a -> left.add(name(a)));
      return Optional.empty();
    }
    List<SourceEdit> edits = source.get().annotate(all, a -> left.add(name(a)));
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new FileFix(path, sources.path(place), content, edits));
  }

  private static List<SourceFix.Annotated> wanted(Suggestions s) {
    List<SourceFix.Annotated> all = new ArrayList<>();
    for (Candidate c : s.candidates()) {
      int hash = c.element().indexOf('#');
      boolean plain = c.sensitivity() == Sensitivity.PERSONAL;
      String sensitivity = plain ? "" : "sensitivity = Sensitivity." + c.sensitivity() + ", ";
      all.add(
          new SourceFix.Annotated(
              c.element().substring(0, hash),
              c.element().substring(hash + 1),
              c.kind() == ElementKind.PARAMETER ? c.index() : -1,
              "@PersonalData(" + sensitivity + "category = \"" + c.category() + "\")",
              plain ? List.of("PersonalData") : List.of("PersonalData", "Sensitivity")));
    }
    for (String person : s.persons()) {
      all.add(new SourceFix.Annotated(person, "", -1, "@DataSubject", List.of("DataSubject")));
    }
    return all;
  }

  private static String name(SourceFix.Annotated a) {
    return a.member().isEmpty()
        ? a.type()
        : a.type() + "#" + a.member() + (a.parameter() < 0 ? "" : "[" + a.parameter() + "]");
  }

  private static CodePlace place(String type, String file) {
    return new CodePlace(type, "", "", file, 0);
  }

  /** Says what cannot be annotated; no lines where all can. */
  public List<String> leftover() {
    if (left.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "Not annotated, since there is no Java source of it or its declaration holds more than one"
            + " variable (declare it in purposebound.yaml):");
    left.forEach(l -> lines.add("  " + l));
    return lines;
  }
}
