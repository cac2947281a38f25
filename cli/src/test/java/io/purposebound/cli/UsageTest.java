package io.purposebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.AnalysisRequest;
import io.purposebound.policy.InputException;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the options mean and how wrong ones are answered, whatever the analyzer says. */
class UsageTest {
  private final List<AnalysisRequest> asked = new ArrayList<>();

  private Report engine(AnalysisRequest request) {
    asked.add(request);
    return report(List.of());
  }

  private static Report report(List<Note> notes) {
    return new Report(
        "opt-in", LocalDate.of(2026, 11, 23), List.of(), notes, List.of(), Map.of("classes", 1));
  }

  private Run run(String... args) {
    return Run.with(this::engine, args);
  }

  @Test
  void optionsMayBeRepeatedAndMayBeLists() {
    Run run =
        run(
            "check",
            "--classes",
            "a" + File.pathSeparator + "b.jar",
            "--classes=c",
            "--classpath",
            "d" + File.pathSeparator + File.pathSeparator + "e",
            "--sources",
            "f",
            "--policy",
            "root.yaml",
            "--policy",
            "own.yaml",
            "--profile",
            "strict",
            "--today",
            "2026-01-31",
            "--threads",
            "3",
            "-q");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(asked)
        .containsExactly(
            new AnalysisRequest(
                List.of(Path.of("a"), Path.of("b.jar"), Path.of("c")),
                List.of(Path.of("d"), Path.of("e")),
                List.of(Path.of("f")),
                List.of(Path.of("root.yaml"), Path.of("own.yaml")),
                Optional.of("strict"),
                LocalDate.of(2026, 1, 31),
                3));
  }

  @Test
  void withoutOptionsTheDefaultsHold() {
    run("check", "--classes", "a");
    AnalysisRequest request = asked.get(0);
    assertThat(request.progress()).isInstanceOf(ProgressLine.class);
    assertThat(request.profile()).isEmpty();
    assertThat(request.policies()).isEmpty();
    assertThat(request.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
  }

  @Test
  void wrongUsageIsOneLineThatSaysHowToMendIt() {
    assertComplaint("name a command: check, explain, fix, record");
    assertComplaint("--classes", "check");
    assertComplaint("did you mean --classes", "check", "--class", "a", "--classes", "a");
    assertComplaint("--classes: names no folder and no jar", "check", "--classes", "");
    assertComplaint("no day of the form yyyy-mm-dd", "check", "--classes", "a", "--today", "soon");
    assertComplaint("--threads 0: at least 1", "check", "--classes", "a", "--threads", "0");
    assertComplaint("--threads two: no number", "check", "--classes", "a", "--threads", "two");
    assertComplaint("format 'pdf': unknown", "check", "--classes", "a", "--format", "sarif,pdf");
    assertComplaint("--until soon: no day", "record", "--classes", "a", "--until", "soon");
    assertComplaint("--classes", "record");
    assertThat(asked).isEmpty();
  }

  private void assertComplaint(String part, String... args) {
    Run run = run(args);
    assertThat(run.complaint()).startsWith("purposebound: ").contains(part);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void wrongInputFoundByTheAnalyzerIsOneLineToo() {
    Run run =
        Run.with(
            request -> {
              throw new InputException("purposebound.yaml:2:10: unknown profile");
            },
            "check",
            "--classes",
            "a");
    assertThat(run.complaint()).isEqualTo("purposebound: purposebound.yaml:2:10: unknown profile");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
  }

  @Test
  void internalErrorsNeverLookLikeViolations() {
    for (Throwable fault : List.of(new IllegalStateException("x"), new StackOverflowError())) {
      Run run =
          Run.with(
              request -> {
                if (fault instanceof Error error) {
                  throw error;
                }
                throw (RuntimeException) fault;
              },
              "check",
              "--classes",
              "a");
      assertThat(run.exitCode()).isEqualTo(ExitCodes.INTERNAL_ERROR);
      assertThat(run.err()).contains("internal error", fault.getClass().getName());
    }
  }

  @Test
  void aFaultThatTheAnalyzerSurvivedStillReportsWhatWasFound() {
    Note note = new Note("InternalError", Note.Severity.ERROR, "acme.Feed", "left out");
    Run run = Run.with(request -> report(List.of(note)), "check", "--classes", "a");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.INTERNAL_ERROR);
    assertThat(run.out()).contains("acme.Feed: left out", "profile opt-in");
  }

  @Test
  void helpNamesEveryOptionAndEveryExitCode() {
    Run run = run("check", "--help");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(run.out())
        .contains("--classes", "--classpath", "--sources", "--policy", "--profile", "--today")
        .contains("--format", "--output", "--all-flows", "--threads", "fail-on-violation")
        .contains("0 no violation, 1 violations, 2 wrong input or usage, 3 an internal error");
    assertThat(run("--version").out()).startsWith("purposebound ");
  }
}
