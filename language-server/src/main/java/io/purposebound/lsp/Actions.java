package io.purposebound.lsp;

import io.purposebound.verdict.Finding;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Step;
import io.purposebound.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/**
 * What can be done at a place in a file.
 *
 * @param judged the module as it was judged last
 * @param file the file
 * @param text its text as it is now
 */
record Actions(Judged judged, Path file, String text) {
  /** A suggestion that is code: the analyzer repeats a check of the program for this person. */
  private static final Pattern CHECK = Pattern.compile("if \\((.*)\\) \\{ … \\}");

  /**
   * Returns the actions.
   *
   * @param range what is selected
   * @param diagnostics ours that the client shows there
   */
  List<CodeAction> at(Range range, List<Diagnostic> diagnostics) {
    List<CodeAction> actions = new ArrayList<>();
    Optional<SourceEdits> edits = SourceEdits.of(text);
    for (Finding finding : judged.usesIn(file)) {
      Range use = Places.range(finding.use(), judged.sources());
      if (finding.verdict() == Verdict.VIOLATION && touch(use, range)) {
        List<Diagnostic> its = of(finding, diagnostics);
        edits.ifPresent(e -> mend(finding, use, e, its, actions));
        open(finding, its, actions);
      }
    }
    edits.ifPresent(
        e ->
            add(
                "Annotate as personal data",
                CodeActionKind.Refactor,
                e.annotateVariable(line(range), column(range), "PersonalData"),
                List.of(),
                actions));
    return actions;
  }

  private void mend(
      Finding finding,
      Range use,
      SourceEdits edits,
      List<Diagnostic> its,
      List<CodeAction> actions) {
    int line = line(use);
    int column = column(use);
    String purpose = finding.use().purpose();
    Matcher check = CHECK.matcher(judged.text().mend(finding).orElse(""));
    if (check.matches()) {
      String condition = check.group(1);
      add(
          "Insert the check: if (" + condition + ")",
          CodeActionKind.QuickFix,
          edits.guard(line, column, condition),
          its,
          actions);
    }
    if (finding.rule().orElseThrow() == RuleId.ForbiddenUse) {
      return;
    }
    finding
        .requirement()
        .basis()
        .ifPresent(
            basis ->
                add(
                    "Demand the check of callers: @RequiresConsent",
                    CodeActionKind.QuickFix,
                    edits.annotateMethod(
                        line,
                        column,
                        "RequiresConsent",
                        "purpose = \""
                            + purpose
                            + "\", basis = "
                            + "io.purposebound.annotations.LegalBasis."
                            + basis),
                    its,
                    actions));
    add(
        "Accept with a reason: @AcceptedFlow",
        CodeActionKind.QuickFix,
        edits.annotateMethod(
            line,
            column,
            "AcceptedFlow",
            // without a reason it accepts nothing: whoever accepts writes one
            "purpose = \""
                + purpose
                + "\", source = \""
                + finding.source().element()
                + "\", reason = \"\", approvedBy = \"\", expires = \""
                + judged.report().today().plusYears(1)
                + "\""),
        its,
        actions);
  }

  private void open(Finding finding, List<Diagnostic> its, List<CodeAction> actions) {
    CodeAction flow = new CodeAction("Show the flow of " + finding.source().shortName());
    flow.setKind(CodeActionKind.QuickFix);
    flow.setDiagnostics(its);
    flow.setCommand(
        new Command(flow.getTitle(), Commands.SHOW_FLOWS, List.of(List.of(finding.fingerprint()))));
    actions.add(flow);
    finding.steps().stream()
        .filter(s -> s.kind() == Step.Kind.READ)
        .findFirst()
        .flatMap(s -> Places.location(s.place(), judged.sources()))
        .ifPresent(l -> actions.add(goTo("Go to the source " + finding.source().shortName(), l)));
  }

  private static CodeAction goTo(String title, Location where) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.Empty);
    action.setCommand(new Command(title, Commands.OPEN, List.of(where.getUri(), where.getRange())));
    return action;
  }

  private void add(
      String title,
      String kind,
      List<TextEdit> edits,
      List<Diagnostic> its,
      List<CodeAction> actions) {
    if (!edits.isEmpty()) {
      CodeAction action = new CodeAction(title);
      action.setKind(kind);
      action.setDiagnostics(its);
      action.setEdit(new WorkspaceEdit(Map.of(Places.uri(file), edits)));
      actions.add(action);
    }
  }

  private static List<Diagnostic> of(Finding finding, List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(d -> String.valueOf(d.getData()).contains(finding.fingerprint()))
        .toList();
  }

  private static boolean touch(Range use, Range selected) {
    return use.getStart().getLine() <= selected.getEnd().getLine()
        && use.getEnd().getLine() >= selected.getStart().getLine();
  }

  private static int line(Range range) {
    return range.getStart().getLine() + 1;
  }

  private static int column(Range range) {
    return range.getStart().getCharacter() + 1;
  }
}
