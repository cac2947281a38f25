package io.purposebound.cli;

import io.purposebound.AnalysisRequest;
import io.purposebound.Purposebound;
import io.purposebound.policy.InputException;
import io.purposebound.report.ReportFiles;
import io.purposebound.report.ReportFormat;
import io.purposebound.report.TextReport;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code purposebound check}: judges every flow of personal data and reports the violations. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    usageHelpWidth = 100,
    description = "Judges every flow of personal data to a use and reports the violations.",
    footer = {
      "",
      "Exit codes: 0 no violation, 1 violations, 2 wrong input or usage, 3 an internal error.",
    })
final class CheckCommand implements Callable<Integer> {
  private static final Path DEFAULT_OUTPUT = Path.of("purposebound-report");

  /** Identifier of the notes by which the analyzer reports a fault of its own. */
  private static final String INTERNAL_ERROR = "InternalError";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--classes",
      required = true,
      paramLabel = "DIR|JAR",
      description = "Folders and jars with the program's classes.")
  private List<String> classes = new ArrayList<>();

  @Option(
      names = "--classpath",
      paramLabel = "PATH",
      description = "Folders and jars with its dependencies.")
  private List<String> classpath = new ArrayList<>();

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "Source roots, for excerpts and exact columns.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "Policy file; a further one extends those before it.")
  private List<Path> policies = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "opt-in (default), legitimate-interest or strict; overrides the policy's.")
  private @Nullable String profile;

  @Option(
      names = "--today",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Day (yyyy-mm-dd) that expiry days are judged against; default: today, UTC.")
  private @Nullable LocalDate today;

  @Option(
      names = {"--format", "--formats"},
      paramLabel = "FORMAT",
      description = "text, sarif, json; a list with commas. Text always goes to standard output.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"--output", "--output-directory"},
      paramLabel = "DIR",
      description =
          "Folder for report files; default: purposebound-report. Without --format: sarif and json.")
  private @Nullable Path output;

  @Option(
      names = "--all-flows",
      description = "SARIF lists guarded, permitted and unruled flows too.")
  private boolean allFlows;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Worker threads; default: the processors. The report does not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--fail-on-violation",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Exit with 1 where there are violations (default), or with 0 all the same.")
  private boolean failOnViolation = true;

  /** Reads a day; its message names the form instead of a Java class. */
  static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + value + "' is no day of the form yyyy-mm-dd");
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    PrintWriter out = spec.commandLine().getOut();
    Set<ReportFormat> asked = ReportFormat.parse(formatNames());
    AnalysisRequest request = request();
    Report report = Purposebound.check(request);
    SourceIndex index = SourceIndex.of(request.sources());
    new TextReport(index).write(report, out);
    out.flush();

    Path folder = output == null ? DEFAULT_OUTPUT : output;
    List<Path> files = new ReportFiles(folder, index, allFlows).write(report, asked);
    out.println(closing(System.nanoTime() - start, files));
    return exitCode(report);
  }

  private List<String> formatNames() {
    if (!formats.isEmpty()) {
      return formats;
    }
    return output == null ? List.of("text") : List.of("text", "sarif", "json");
  }

  private AnalysisRequest request() {
    if (threads < 1) {
      throw new InputException("--threads " + threads + ": at least 1 is needed");
    }
    List<Path> program = PathLists.parse("--classes", classes);
    if (program.isEmpty()) {
      throw new InputException("--classes: names no folder and no jar");
    }
    return new AnalysisRequest(
        program,
        PathLists.parse("--classpath", classpath),
        PathLists.parse("--sources", sources),
        List.copyOf(policies),
        Optional.ofNullable(profile),
        today == null ? LocalDate.now(Clock.systemUTC()) : today,
        threads);
  }

  private static String closing(long nanos, List<Path> files) {
    String time = String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    return files.isEmpty()
        ? "Time: " + time
        : "Time: "
            + time
            + ", reports: "
            + files.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private int exitCode(Report report) {
    if (report.notes().stream().anyMatch(note -> note.id().equals(INTERNAL_ERROR))) {
      return ExitCodes.INTERNAL_ERROR;
    }
    boolean violations = !report.with(Verdict.VIOLATION).isEmpty();
    return violations && failOnViolation ? ExitCodes.VIOLATIONS : ExitCodes.OK;
  }
}
