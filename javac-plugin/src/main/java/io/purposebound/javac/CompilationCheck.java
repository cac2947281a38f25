package io.purposebound.javac;

import io.purposebound.AnalysisRequest;
import io.purposebound.Purposebound;
import io.purposebound.classfile.ProvidedClasses;
import io.purposebound.policy.InputException;
import io.purposebound.policy.PolicySearch;
import io.purposebound.report.FindingText;
import io.purposebound.report.TextReport;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Judges the classes of a compilation and logs what was found.
 *
 * @param log the compiler's
 * @param sources what was compiled
 * @param filer of the compilation; null where annotation processing is off
 */
record CompilationCheck(CompilerLog log, CompiledSources sources, @Nullable Filer filer) {

  /** Runs with the plugin's options; wrong ones are errors of the compilation. */
  void run(String... arguments) {
    try {
      Options options = Options.of(arguments);
      if (!options.skip()) {
        check(options);
      }
    } catch (InputException e) {
      log.say(Diagnostic.Kind.ERROR, "Purposebound: " + e.getMessage());
    }
  }

  private void check(Options options) {
    CompilerPaths paths =
        CompilerPaths.of(options, JavacCommand.ofThisProcess(), filer, sources.roots());
    Report report =
        Purposebound.check(
            new AnalysisRequest(
                paths.classes(),
                paths.classpath(),
                List.copyOf(sources.roots()),
                options.policies().orElseGet(() -> policies(paths.classes())),
                options.profile(),
                options.today(),
                options.threads(),
                new ProvidedClasses(Map.of(), paths.lookup())));
    SourceIndex index = SourceIndex.of(List.copyOf(sources.roots())).withTexts(sources::text);
    Diagnostic.Kind kind =
        options.failOnViolation() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    FindingText text = new FindingText(report, index);
    for (Finding finding : report.with(Verdict.VIOLATION)) {
      log.at(finding.use().place(), index.range(finding.use()), kind, message(finding, text));
    }
    for (Note note : report.notes()) {
      log.say(kind(note), "Purposebound: " + TextReport.text(note));
    }
    TextReport.emptiness(report).forEach(l -> log.say(Diagnostic.Kind.NOTE, "Purposebound: " + l));
  }

  private static Diagnostic.Kind kind(Note note) {
    return switch (note.severity()) {
      case ERROR -> Diagnostic.Kind.ERROR;
      case WARNING -> Diagnostic.Kind.WARNING;
      case INFO -> Diagnostic.Kind.NOTE;
    };
  }

  private static List<Path> policies(List<Path> classes) {
    Set<Path> files = new LinkedHashSet<>();
    classes.forEach(c -> files.addAll(PolicySearch.above(c)));
    return files.isEmpty() ? PolicySearch.above(Path.of("")) : List.copyOf(files);
  }

  private static String message(Finding finding, FindingText text) {
    StringBuilder message = new StringBuilder();
    message.append('[').append(finding.rule().orElseThrow()).append("] ");
    message.append(text.headline(finding));
    line(message, "required: " + text.needs(finding));
    finding.steps().forEach(s -> line(message, where(s.place()) + text.step(s)));
    finding.checks().forEach(c -> line(message, where(c.place()) + text.check(c)));
    text.mend(finding).ifPresent(m -> line(message, "mend: " + m));
    return message.toString();
  }

  private static void line(StringBuilder message, String text) {
    message.append("\n    ").append(text);
  }

  private static String where(CodePlace place) {
    String file = place.sourceFile().substring(place.sourceFile().lastIndexOf('/') + 1);
    return file.isEmpty() ? "" : file + ":" + place.line() + ": ";
  }
}
