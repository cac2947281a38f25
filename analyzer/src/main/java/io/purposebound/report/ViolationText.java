package io.purposebound.report;

import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.AcceptanceRef;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Step;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one group of findings as the block of lines that people read in a build's log. */
final class ViolationText {
  /** Steps of one flow on a console; SARIF and JSON have them all. */
  private static final int MAX_STEPS = 14;

  private static final int MAX_CHECKS = 5;
  private static final int MAX_EXCERPT = 90;

  private final SourceIndex sources;
  private final Mend mend;
  private final boolean fullPaths;

  ViolationText(SourceIndex sources, Mend mend, boolean fullPaths) {
    this.sources = sources;
    this.mend = mend;
    this.fullPaths = fullPaths;
  }

  /** Returns the block, its lines parted by {@code \n}. */
  String block(FindingGroup group) {
    String rule = group.first().rule().map(r -> " [" + r + "]").orElse("");
    String head = Lines.oneLine(place(group.first()) + " " + Wording.headline(group)) + rule;
    Rows rows = new Rows();
    sources(group, rows);
    steps(group, rows);
    group.findings().stream()
        .map(f -> List.of(Wording.needs(f), Wording.demandedBy(f)))
        .distinct()
        .forEach(n -> rows.add("needs", n.get(0), n.get(1)));
    checks(group, rows);
    group.findings().stream()
        .flatMap(f -> f.acceptance().stream())
        .distinct()
        .forEach(a -> rows.add("accepted", a.where(), acceptance(a)));
    group.findings().stream()
        .map(Finding::note)
        .filter(n -> !n.isEmpty())
        .distinct()
        .forEach(n -> rows.add("note", n, ""));
    group.findings().stream()
        .flatMap(f -> mend.of(f).stream())
        .distinct()
        .forEach(m -> rows.add("mend", m, ""));
    return head + "\n" + String.join("\n", rows.lines());
  }

  private String place(Finding finding) {
    CodePlace place = finding.use().place();
    String path = sources.path(place);
    if (fullPaths) {
      path = sources.file(place).map(Object::toString).orElse(path);
    }
    if (path.isEmpty()) {
      path = place.className();
    }
    if (place.line() <= 0) {
      return path;
    }
    return path
        + sources
            .range(finding.use())
            .filter(r -> r.startLine() == place.line())
            .map(r -> r.startColumn())
            .or(() -> sources.firstColumn(place))
            .map(column -> ":[" + place.line() + "," + column + "]")
            .orElse(":[" + place.line() + "]");
  }

  private static void sources(FindingGroup group, Rows rows) {
    Set<List<String>> said = new LinkedHashSet<>();
    for (Finding finding : group.findings()) {
      String name = finding.source().shortName();
      // The path says more than the name where the data lie deeper than in a field of a variable.
      boolean deep = finding.dataPath().chars().filter(c -> c == '.' || c == '[').count() > 1;
      String shown = deep ? name + " as " + finding.dataPath() : name;
      said.add(List.of(shown, Wording.source(finding.source())));
    }
    said.forEach(s -> rows.add("source", s.get(0), s.get(1)));
  }

  private void steps(FindingGroup group, Rows rows) {
    // Several sources read at one place are one row: the source rows above name them.
    Map<List<Object>, Step> steps = new LinkedHashMap<>();
    Stream.concat(
            group.findings().stream()
                .flatMap(f -> f.steps().stream())
                .filter(s -> s.kind() == Step.Kind.READ),
            group.first().steps().stream())
        .forEach(s -> steps.putIfAbsent(List.of(s.kind(), s.place()), s));
    List<Step> all = List.copyOf(steps.values());
    int width = all.stream().mapToInt(s -> where(s.place()).length()).max().orElse(0);
    int half = MAX_STEPS / 2;
    for (int i = 0; i < all.size(); i++) {
      if (all.size() > MAX_STEPS && i == half) {
        int left = all.size() - MAX_STEPS;
        rows.continued("… " + Counts.say(left, "more step", "more steps"));
        i += left;
      }
      Step step = all.get(i);
      String text = Lines.shorten(sources.excerpt(step.place()).orElse(step.what()), MAX_EXCERPT);
      boolean used = step.kind() == Step.Kind.USED;
      String right = used ? Wording.use(group.use()) : "";
      right = right.isEmpty() ? Wording.remark(step) : right;
      rows.add(
          Wording.step(step.kind()), Lines.pad(where(step.place()), width) + " " + text, right);
    }
  }

  private void checks(FindingGroup group, Rows rows) {
    Set<CheckEvidence> all =
        group.findings().stream()
            .flatMap(f -> f.checks().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    all.stream()
        .limit(MAX_CHECKS)
        .forEach(
            c -> {
              String text =
                  sources
                      .excerpt(c.place())
                      .map(e -> " " + Lines.shorten(e, MAX_EXCERPT))
                      .orElse("");
              rows.add(c.covers() ? "check" : "near", where(c.place()) + text, "");
              rows.continued(Wording.check(c) + (c.why().isEmpty() ? "" : ": " + c.why()));
            });
    if (all.size() > MAX_CHECKS) {
      rows.continued("… " + Counts.say(all.size() - MAX_CHECKS, "more check", "more checks"));
    }
  }

  private static String acceptance(AcceptanceRef acceptance) {
    String until = acceptance.expires().map(d -> "until " + d).orElse("without an end");
    String by = acceptance.approvedBy().isEmpty() ? "" : " by " + acceptance.approvedBy();
    return until + by + ": " + acceptance.reason();
  }

  /**
   * Returns the file's name and line, {@code Feed.java:42}, or the class where no file is known.
   */
  static String where(CodePlace place) {
    String file = place.sourceFile();
    String name =
        file.isEmpty()
            ? place.className().substring(place.className().lastIndexOf('.') + 1)
            : file.substring(file.lastIndexOf('/') + 1);
    return place.line() > 0 ? name + ":" + place.line() : name;
  }
}
