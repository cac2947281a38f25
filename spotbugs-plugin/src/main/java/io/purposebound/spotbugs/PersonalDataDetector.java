package io.purposebound.spotbugs;

import edu.umd.cs.findbugs.BugCollection;
import edu.umd.cs.findbugs.BugReporter;
import edu.umd.cs.findbugs.Detector2;
import edu.umd.cs.findbugs.Project;
import edu.umd.cs.findbugs.classfile.ClassDescriptor;
import edu.umd.cs.findbugs.classfile.Global;
import io.purposebound.AnalysisRequest;
import io.purposebound.Purposebound;
import io.purposebound.policy.InputException;
import io.purposebound.report.FindingText;
import io.purposebound.report.TextReport;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Judges the whole program once SpotBugs has visited its classes. Flows cross classes, so there is
 * nothing to say of one class alone.
 */
public final class PersonalDataDetector implements Detector2 {
  private final BugReporter reporter;
  private final SortedSet<String> visited = new TreeSet<>();

  /** Called by SpotBugs. */
  public PersonalDataDetector(BugReporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void visitClass(ClassDescriptor descriptor) {
    visited.add(descriptor.getClassName());
  }

  @Override
  public void finishPass() {
    ProgramClasses program = ProgramClasses.of(Global.getAnalysisCache().getClassPath(), visited);
    if (program.isEmpty()) {
      return;
    }
    Bugs bugs = new Bugs(this, program.anyClass());
    try {
      judge(program, bugs);
    } catch (InputException e) {
      reporter.reportBug(bugs.error(String.valueOf(e.getMessage())));
    }
  }

  private void judge(ProgramClasses program, Bugs bugs) {
    Settings settings = Settings.of(System.getProperties(), program.folders());
    AnalysisRequest request =
        new AnalysisRequest(
            List.of(),
            program.dependencyPaths(),
            sources(),
            settings.policies(),
            settings.profile(),
            settings.today(),
            Runtime.getRuntime().availableProcessors(),
            program.provided());
    Report report = Purposebound.check(request);
    FindingText text = new FindingText(report, SourceIndex.of(request.sources()));
    report.with(Verdict.VIOLATION).forEach(f -> reporter.reportBug(bugs.violation(f, text)));
    for (Note note : report.notes()) {
      String said = TextReport.text(note);
      boolean error = note.severity() == Note.Severity.ERROR;
      reporter.reportBug(error ? bugs.error(said) : bugs.note(said));
    }
  }

  /** Source folders that SpotBugs was told of, for excerpts; some of its reporters know none. */
  private List<Path> sources() {
    @Nullable BugCollection bugs = reporter.getBugCollection();
    @Nullable Project project = bugs == null ? null : bugs.getProject();
    return project == null ? List.of() : project.getSourceDirList().stream().map(Path::of).toList();
  }
}
