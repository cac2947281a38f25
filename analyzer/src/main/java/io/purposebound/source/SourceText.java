package io.purposebound.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Note;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One source file: its lines, read once, and its occurrences, parsed once when first asked for. */
final class SourceText {
  private static final String NOTE = "UnreadableSource";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String path;
  private final String content;
  private final List<String> lines;
  private final Optional<Note> readProblem;
  private @Nullable Parsed parsed;

  private record Parsed(
      List<Occurrence> occurrences, MethodRanges methods, Optional<Note> problem) {
    static Parsed nothing(Optional<Note> problem) {
      return new Parsed(List.of(), MethodRanges.NONE, problem);
    }
  }

  private SourceText(String path, String content, Optional<Note> readProblem) {
    this.path = path;
    this.content = content;
    this.lines = content.lines().toList();
    this.readProblem = readProblem;
  }

  /** Holds a text that is at hand; {@code path} names it in notes. */
  static SourceText of(String content, String path) {
    return new SourceText(path, content, Optional.empty());
  }

  /** Reads the file; {@code path} names it in notes. */
  static SourceText read(Path file, String path) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      // The exception's text holds the absolute path, which must not reach a report.
      String why = "cannot be read (" + e.getClass().getSimpleName() + ")";
      return new SourceText(path, "", Optional.of(note(Note.Severity.WARNING, path, why)));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return new SourceText(path, marked ? text.substring(1) : text, Optional.empty());
    } catch (CharacterCodingException e) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      String why = "is not UTF-8 and was read as ISO-8859-1";
      return new SourceText(path, text, Optional.of(note(Note.Severity.INFO, path, why)));
    }
  }

  /** Returns the line's text; empty where the file has no such line. */
  Optional<String> line(int number) {
    return number >= 1 && number <= lines.size()
        ? Optional.of(lines.get(number - 1))
        : Optional.empty();
  }

  /** Returns the whole text. */
  String content() {
    return content;
  }

  Optional<Note> readProblem() {
    return readProblem;
  }

  Optional<Note> parseProblem() {
    return parsed().problem();
  }

  /** Returns what shows that the class was compiled from another state of this file. */
  Optional<Note> mismatch(CodePlace place) {
    if (readProblem.isPresent()) {
      return Optional.empty();
    }
    if (place.line() > lines.size()) {
      return Optional.of(stale("it has no line " + place.line()));
    }
    return parsed()
        .methods()
        .other(place)
        .map(
            found ->
                stale(
                    "line "
                        + place.line()
                        + " is in "
                        + found
                        + ", and in "
                        + place.method()
                        + " of the class"));
  }

  private Note stale(String why) {
    return new Note(
        "StaleSource",
        Note.Severity.WARNING,
        path,
        "source file is not the one that was compiled ("
            + why
            + "); excerpts from it mislead: compile again");
  }

  List<Occurrence> occurrences() {
    return parsed().occurrences();
  }

  /** Returns the text in the range, its lines joined by single spaces. */
  String text(SourceRange range) {
    StringBuilder text = new StringBuilder();
    for (int n = range.startLine(); n <= range.endLine(); n++) {
      String line = line(n).orElse("");
      int from = n == range.startLine() ? range.startColumn() - 1 : 0;
      int to = n == range.endLine() ? range.endColumn() - 1 : line.length();
      String part = line.substring(Math.min(from, line.length()), Math.min(to, line.length()));
      part = part.strip();
      text.append(joins(text, part) ? "" : " ").append(part);
    }
    return text.toString();
  }

  /** Returns whether no space belongs between what was read and the next line's part. */
  private static boolean joins(StringBuilder before, String part) {
    return before.isEmpty()
        || part.isEmpty()
        || before.charAt(before.length() - 1) == '('
        || part.charAt(0) == '.'
        || part.charAt(0) == ')';
  }

  private synchronized Parsed parsed() {
    if (parsed == null) {
      parsed = path.endsWith(".java") ? parse() : Parsed.nothing(Optional.empty());
    }
    return parsed;
  }

  private Parsed parse() {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false);
    try {
      ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(content);
      // A tree that the language validators object to still has good ranges.
      List<Occurrence> found = result.getResult().map(Occurrences::of).orElse(List.of());
      Optional<Note> problem =
          found.isEmpty() && !result.isSuccessful()
              ? Optional.of(unparsable(result.getProblems()))
              : Optional.empty();
      MethodRanges methods = result.getResult().map(MethodRanges::of).orElse(MethodRanges.NONE);
      return new Parsed(found, methods, problem);
    } catch (RuntimeException | StackOverflowError e) {
      // The parser gives up on this one file; the report goes on without its ranges.
      String why = "cannot be parsed (" + e.getClass().getSimpleName() + ")";
      return Parsed.nothing(Optional.of(note(Note.Severity.WARNING, path, why)));
    }
  }

  private Note unparsable(List<Problem> problems) {
    String where =
        problems.stream()
            .flatMap(p -> p.getLocation().stream())
            .flatMap(l -> l.getBegin().getRange().stream())
            .findFirst()
            .map(r -> path + ":" + r.begin.line + ":" + r.begin.column)
            .orElse(path);
    return note(Note.Severity.WARNING, where, "cannot be parsed as Java");
  }

  private static Note note(Note.Severity severity, String where, String why) {
    String mend =
        severity == Note.Severity.INFO
            ? "excerpts from it may show wrong characters: save it as UTF-8"
            : "the report has no columns or excerpts from it: mend the file or leave it out";
    return new Note(NOTE, severity, where, "source file " + why + "; " + mend);
  }
}
