package io.purposebound.lsp;

import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Step;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.jspecify.annotations.Nullable;

/**
 * A flow as a tree that clients can show.
 *
 * @param label one line
 * @param location where it is; null where its source is not at hand
 * @param children what is below it
 */
record FlowTree(String label, @Nullable Location location, List<FlowTree> children) {

  /** Returns the tree of a finding: its steps, what is needed, and the checks. */
  static FlowTree of(Finding finding, Judged judged) {
    List<FlowTree> below = new ArrayList<>();
    List<FlowTree> steps = new ArrayList<>();
    for (Step step : finding.steps()) {
      steps.add(leaf(judged.text().step(step), step.place(), judged));
    }
    below.add(new FlowTree("flow of " + finding.dataPath(), null, steps));
    below.add(new FlowTree("needs " + judged.text().needs(finding), null, List.of()));
    List<FlowTree> checks = new ArrayList<>();
    for (CheckEvidence check : finding.checks()) {
      checks.add(leaf(judged.text().check(check), check.place(), judged));
    }
    if (!checks.isEmpty()) {
      below.add(new FlowTree("checks", null, checks));
    }
    judged
        .text()
        .mend(finding)
        .ifPresent(m -> below.add(new FlowTree("mend: " + m, null, List.of())));
    String rule = finding.rule().map(r -> " [" + r + "]").orElse("");
    return new FlowTree(
        finding.verdict() + ": " + judged.text().headline(finding) + rule,
        Places.location(finding.use().place(), judged.sources()).orElse(null),
        below);
  }

  private static FlowTree leaf(String label, CodePlace place, Judged judged) {
    return new FlowTree(label, Places.location(place, judged.sources()).orElse(null), List.of());
  }

  /** Returns the tree as indented lines, for clients that show text. */
  String text() {
    StringBuilder lines = new StringBuilder();
    write("", lines);
    return lines.toString();
  }

  private void write(String indent, StringBuilder lines) {
    lines.append(indent).append(label);
    if (location != null) {
      String uri = location.getUri();
      lines
          .append("  (")
          .append(uri.substring(uri.lastIndexOf('/') + 1))
          .append(':')
          .append(location.getRange().getStart().getLine() + 1)
          .append(')');
    }
    lines.append('\n');
    children.forEach(c -> c.write(indent + "  ", lines));
  }
}
