package io.purposebound.inventory;

import io.purposebound.classfile.ClassPath;
import io.purposebound.flow.FlowAnalysis;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a run, for the closing line. */
public final class Counts {
  private static final List<String> UNREADABLE =
      List.of(
          "BrokenClassFile",
          "MisplacedClassFile",
          "BrokenJar",
          "MissingClassPathEntry",
          "UnreadableFolder");

  private Counts() {}

  /**
   * Returns the numbers by name, in a fixed order.
   *
   * @param missingClasses how many classes the program refers to in vain
   */
  public static Map<String, Integer> of(
      ClassPath classPath,
      FlowAnalysis analysis,
      DeclaredElements declared,
      List<Finding> findings,
      int missingClasses,
      RunNotes notes) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("classes", classPath.programClasses().size());
    counts.put("methodsSummarised", analysis.summarised());
    counts.put("sources", declared.sources());
    counts.put("uses", declared.uses());
    counts.put("checks", declared.checks());
    counts.put("assumed", assumed(findings));
    counts.put("widened", analysis.widened().size());
    counts.put(
        "notAnalysed",
        notes.count(UNREADABLE)
            + missingClasses
            + analysis.tooLarge().size()
            + analysis.failed().size());
    return counts;
  }

  private static int assumed(List<Finding> findings) {
    return (int)
        findings.stream().flatMap(f -> f.steps().stream()).filter(Step::assumed).distinct().count();
  }
}
