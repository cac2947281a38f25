package io.purposebound.spotbugs;

import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.Detector2;
import edu.umd.cs.findbugs.MethodAnnotation;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.SourceLineAnnotation;
import edu.umd.cs.findbugs.StringAnnotation;
import edu.umd.cs.findbugs.ba.XClass;
import edu.umd.cs.findbugs.classfile.CheckedAnalysisException;
import edu.umd.cs.findbugs.classfile.DescriptorFactory;
import edu.umd.cs.findbugs.classfile.Global;
import io.purposebound.report.FindingText;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Step;

/**
 * Says findings as SpotBugs bugs.
 *
 * @param detector that reports them
 * @param anyClass a class of the program, for what concerns no class in particular
 */
record Bugs(Detector2 detector, String anyClass) {
  private static final String ERROR = "PurposeboundError";
  private static final String NOTE = "PurposeboundNote";
  private static final String FROM = "SOURCE_LINE_VALUE_SOURCE";
  private static final String OVER = SourceLineAnnotation.ROLE_PATH_CONTINUES;
  private static final String TO = "SOURCE_LINE_VALUE_SINK";

  /**
   * Returns the bug for a violation. Its primary source line is the use; the lines of the whole
   * flow follow, source first, then the checks that do not cover it.
   */
  BugInstance violation(Finding finding, FindingText text) {
    CodePlace use = finding.use().place();
    BugInstance bug =
        new BugInstance(detector, finding.rule().orElseThrow().name(), Priorities.HIGH_PRIORITY);
    bug.addClass(use.className());
    bug.add(method(use));
    bug.addString(text.headline(finding));
    bug.addSourceLine(line(use));
    said(bug, "Required: " + text.needs(finding));
    text.mend(finding).ifPresent(m -> said(bug, "Mend: " + m));
    for (int i = 0; i < finding.steps().size(); i++) {
      Step step = finding.steps().get(i);
      said(bug, text.step(step));
      bug.addSourceLine(line(step.place()));
      bug.describe(i == 0 ? FROM : step.kind() == Step.Kind.USED ? TO : OVER);
    }
    for (CheckEvidence check : finding.checks()) {
      said(bug, text.check(check));
      if (!check.place().className().isEmpty()) {
        bug.addSourceLine(line(check.place()));
      }
    }
    bug.setProperty("purposebound.source", finding.source().element());
    bug.setProperty("purposebound.use", finding.use().element());
    bug.setProperty("purposebound.fingerprint", finding.fingerprint());
    return bug;
  }

  /** Returns the bug that says why nothing, or not everything, could be judged. */
  BugInstance error(String message) {
    return plain(ERROR, Priorities.HIGH_PRIORITY, message);
  }

  /** Returns a bug for what is no violation. */
  BugInstance note(String message) {
    return plain(NOTE, Priorities.LOW_PRIORITY, message);
  }

  private BugInstance plain(String type, int priority, String message) {
    return new BugInstance(detector, type, priority).addClass(anyClass).addString(message);
  }

  private static void said(BugInstance bug, String text) {
    bug.addString(text).describe(StringAnnotation.STRING_MESSAGE);
  }

  private static SourceLineAnnotation line(CodePlace place) {
    String file = place.sourceFile();
    String name = file.substring(file.lastIndexOf('/') + 1);
    return place.line() <= 0 || name.isEmpty()
        ? SourceLineAnnotation.createUnknown(place.className())
        : new SourceLineAnnotation(place.className(), name, place.line(), place.line(), 0, -1);
  }

  private static MethodAnnotation method(CodePlace place) {
    MethodAnnotation method =
        new MethodAnnotation(
            place.className(), place.method(), place.descriptor(), isStatic(place));
    method.setSourceLines(line(place));
    return method;
  }

  private static boolean isStatic(CodePlace place) {
    try {
      XClass owner =
          Global.getAnalysisCache()
              .getClassAnalysis(
                  XClass.class,
                  DescriptorFactory.createClassDescriptorFromDottedClassName(place.className()));
      return owner.findMethod(place.method(), place.descriptor(), true) != null;
    } catch (CheckedAnalysisException e) {
      // SpotBugs could not read the class; only the look of the signature depends on it
      return false;
    }
  }
}
