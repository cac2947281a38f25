package io.purposebound.report;

import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CheckVerification;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.VerifiedCheck;
import java.util.ArrayList;
import java.util.List;

/** Says for people what each check is good for. */
public final class VerificationText {
  private final SourceIndex sources;

  public VerificationText(SourceIndex sources) {
    this.sources = sources;
  }

  /** Returns the lines, the summary last. */
  public List<String> lines(CheckVerification v) {
    List<String> lines = new ArrayList<>();
    for (VerifiedCheck c : v.needed()) {
      lines.add(
          name(c)
              + ": without it "
              + Counts.say(c.turns().size(), "flow is a violation", "flows are violations"));
      c.turns()
          .forEach(f -> lines.add("    " + flow(f) + f.rule().map(r -> " [" + r + "]").orElse("")));
    }
    section(
        lines,
        v.redundant(),
        "Protects nothing: the flows that it covers are covered by another check, too");
    section(lines, v.unused(), "Protects nothing: no guarded flow stands on it");
    List<Finding> alone = new ArrayList<>(v.guarded());
    alone.removeAll(v.onSeveral());
    if (!alone.isEmpty()) {
      lines.add("Stands on one check alone:");
      alone.forEach(f -> lines.add("    " + flow(f) + ": " + on(v, f)));
    }
    if (!v.onSeveral().isEmpty()) {
      lines.add("Guarded whichever single check is left out, by several checks or an assertion:");
      v.onSeveral().forEach(f -> lines.add("    " + flow(f)));
    }
    lines.add(summary(v));
    return lines;
  }

  private void section(List<String> lines, List<VerifiedCheck> checks, String title) {
    if (!checks.isEmpty()) {
      lines.add(title + ":");
      checks.forEach(c -> lines.add("    " + name(c)));
    }
  }

  private static String summary(CheckVerification v) {
    String violations =
        v.violations() == 0
            ? ""
            : "; "
                + Counts.say(v.violations(), "flow is a violation", "flows are violations")
                + " as it is: see check";
    if (v.guarded().isEmpty()) {
      return "Purposebound: no flow is guarded by a check, so there is nothing to verify"
          + violations;
    }
    return "Purposebound: "
        + Counts.say(v.guarded().size(), "guarded flow", "guarded flows")
        + ", "
        + Counts.say(v.checks().size(), "check", "checks")
        + ": "
        + v.needed().size()
        + " needed, "
        + v.redundant().size()
        + " covered by others, "
        + v.unused().size()
        + " that no guarded flow stands on"
        + violations;
  }

  private String on(CheckVerification v, Finding f) {
    List<String> all = new ArrayList<>();
    for (VerifiedCheck c : v.checks()) {
      if (c.turns().stream().anyMatch(t -> CheckVerification.same(t, f))) {
        all.add(name(c));
      }
    }
    return String.join(" and, on another path, ", all);
  }

  private String name(VerifiedCheck c) {
    return place(c.place()) + " " + c.check();
  }

  private String flow(Finding f) {
    return place(f.use().place())
        + " "
        + f.source().shortName()
        + " to "
        + f.use().shortName()
        + " for "
        + f.use().purpose();
  }

  private String place(CodePlace p) {
    String path = sources.path(p);
    String file = path.isEmpty() ? p.className() : path;
    return p.line() > 0 ? file + ":" + p.line() : file;
  }
}
