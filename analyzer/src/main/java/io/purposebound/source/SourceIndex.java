package io.purposebound.source;

import io.purposebound.verdict.CallNumber;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Step;
import io.purposebound.verdict.UseSite;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The source files of the program, found by the path that class files tell. Each file is read, and
 * parsed, at most once and only when asked for; threads may share an index. What has no source, or
 * an unreadable one, has no excerpt and no range, and is never an error.
 */
public final class SourceIndex {
  private static final Pattern LAYOUT =
      Pattern.compile("/src/(main|test)/(java|kotlin|scala|groovy)");

  private final List<Path> roots;
  private final Optional<Path> base;
  private final Function<String, Optional<String>> given;
  private final Map<String, Optional<Path>> files = new ConcurrentHashMap<>();
  private final Map<String, Optional<SourceText>> texts = new ConcurrentHashMap<>();

  private SourceIndex(
      List<Path> roots, Optional<Path> base, Function<String, Optional<String>> given) {
    this.roots = roots;
    this.base = base;
    this.given = given;
  }

  /** Looks below these source roots, in this order. */
  public static SourceIndex of(List<Path> roots) {
    return new SourceIndex(
        roots.stream().map(r -> r.toAbsolutePath().normalize()).toList(),
        Optional.empty(),
        path -> Optional.empty());
  }

  /**
   * Returns this index with texts that come before files: those that an editor has not saved, or
   * that a compiler has read from elsewhere.
   *
   * @param given takes a path as class files tell it, {@code com/acme/Feed.java}; returns the text
   */
  public SourceIndex withTexts(Function<String, Optional<String>> given) {
    return new SourceIndex(roots, base, given);
  }

  /**
   * Returns this index for texts of which some have changed: what was read of the others is kept.
   *
   * @param given as in {@link #withTexts}
   * @param changed files whose text may have changed
   */
  public SourceIndex updated(Function<String, Optional<String>> given, Collection<Path> changed) {
    SourceIndex next = new SourceIndex(roots, base, given);
    texts.forEach(
        (path, text) -> {
          if (changed.stream().noneMatch(f -> f.endsWith(path))) {
            next.texts.put(path, text);
          }
        });
    return next;
  }

  /** Has no sources. */
  public static SourceIndex none() {
    return of(List.of());
  }

  /**
   * Returns this index with paths in reports relative to {@code base}, for files that lie below it.
   */
  public SourceIndex relativeTo(Path base) {
    return new SourceIndex(roots, Optional.of(base.toAbsolutePath().normalize()), given);
  }

  /**
   * Returns the path that reports show, with {@code /}: relative to the base folder where that is
   * known and the file was found, else relative to its source root. Empty where the class file
   * names no source.
   */
  public String path(CodePlace place) {
    String path = place.sourceFile().replace('\\', '/');
    if (base.isEmpty()) {
      return path;
    }
    return file(place)
        .filter(f -> f.startsWith(base.get()))
        .map(f -> base.get().relativize(f).toString().replace('\\', '/'))
        .orElse(path);
  }

  /** Returns the absolute source file, for links on a console; never for reports. */
  public Optional<Path> file(CodePlace place) {
    String path = place.sourceFile();
    return path.isEmpty() || roots.isEmpty()
        ? Optional.empty()
        : files.computeIfAbsent(path, this::locate);
  }

  private Optional<Path> locate(String path) {
    for (Path root : roots) {
      try {
        Path file = root.resolve(path).normalize();
        // A class file may tell any path: what leaves the root is none of its sources.
        if (file.startsWith(root) && Files.isRegularFile(file)) {
          return Optional.of(file);
        }
      } catch (InvalidPathException e) {
        // A name that no file of this system can have: there is no such source.
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the module that the place's source lies in: the folder of its source root below the
   * base folder, without {@code src/main/java}. Empty where that is not known.
   */
  public String module(CodePlace place) {
    Optional<Path> file = file(place);
    if (base.isEmpty() || file.isEmpty() || !file.get().startsWith(base.get())) {
      return "";
    }
    String path = "/" + base.get().relativize(file.get()).toString().replace('\\', '/');
    Matcher layout = LAYOUT.matcher(path);
    return layout.find() && layout.start() > 0 ? path.substring(1, layout.start()) : "";
  }

  /**
   * Returns the range of the expression that a step or a check stands for: the call, creation,
   * reference or access of that name on the place's line. Of several there, the number decides.
   *
   * @param what as reports name it, {@code Post.text}, {@code List.add} or {@code new Slot}
   */
  public Optional<SourceRange> expression(CodePlace place, String what, CallNumber number) {
    return source(place)
        .flatMap(t -> UseName.expression(t, place.line(), what, number))
        .map(Occurrence::range);
  }

  /** Returns the range of the expression that a step stands for. */
  public Optional<SourceRange> expression(Step step) {
    return expression(step.place(), step.what(), step.number());
  }

  /** Returns the range of the expression that a check stands for. */
  public Optional<SourceRange> expression(CheckEvidence check) {
    return expression(check.place(), check.check(), check.number());
  }

  /** Returns a line of the place's file as it is written, counted from 1. */
  public Optional<String> line(CodePlace place, int number) {
    return source(place).flatMap(t -> t.line(number));
  }

  /** Returns the whole text of the place's file. */
  public Optional<String> text(CodePlace place) {
    return source(place).map(SourceText::content);
  }

  /** Returns what changes the place's file; empty where that cannot be parsed. */
  public Optional<SourceFix> fix(CodePlace place) {
    return source(place)
        .filter(t -> t.parseProblem().isEmpty())
        .flatMap(t -> SourceFix.parse(path(place), t.content()));
  }

  /** Reads and parses the files of these places at once, on all processors. */
  public void prepare(Collection<CodePlace> places) {
    places.stream()
        .collect(Collectors.toMap(CodePlace::sourceFile, p -> p, (a, b) -> a))
        .values()
        .parallelStream()
        .forEach(p -> source(p).ifPresent(SourceText::parseProblem));
  }

  /** Returns the trimmed source line of the place. */
  public Optional<String> excerpt(CodePlace place) {
    return source(place)
        .flatMap(t -> t.line(place.line()))
        .map(String::strip)
        .filter(s -> !s.isEmpty());
  }

  /** Returns the column of the first character on the place's line that is no white space. */
  public Optional<Integer> firstColumn(CodePlace place) {
    return source(place)
        .flatMap(t -> t.line(place.line()))
        .filter(l -> !l.isBlank())
        .map(l -> l.length() - l.stripLeading().length() + 1);
  }

  /**
   * Returns the exact range of the data at a use: the argument, the receiver or the stored field.
   */
  public Optional<SourceRange> range(UseSite use) {
    for (String name : UseName.of(use.element())) {
      Optional<SourceRange> range = range(use.place(), name, use.argument(), use.ordinal());
      if (range.isPresent()) {
        return range;
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the range of a part of the call on the place's line, as {@link #range(CodePlace,
   * String, int, int)} does for the first call of that name in its method.
   */
  public Optional<SourceRange> range(CodePlace place, String calledName, int argumentIndex) {
    return range(place, calledName, argumentIndex, 0);
  }

  /**
   * Returns the range of a part of the call on the place's line.
   *
   * @param calledName method name, or simple type name for a constructor, or field name
   * @param argumentIndex of the argument, -1 for the receiver, -2 for the assigned variable
   * @param ordinal chooses among several calls of that name on the line: the place of the call
   *     among those in its method, from 0, in the order in which they run
   */
  public Optional<SourceRange> range(
      CodePlace place, String calledName, int argumentIndex, int ordinal) {
    return source(place)
        .flatMap(t -> UseName.find(t, place.line(), calledName, argumentIndex, ordinal))
        .flatMap(o -> o.part(argumentIndex));
  }

  /** Returns the text of the only call of that name on the place's line. */
  public Optional<CallText> call(CodePlace place, String calledName) {
    return source(place)
        .flatMap(
            t ->
                UseName.find(t, place.line(), calledName, 0, UseName.ONLY)
                    .filter(o -> o.kind() == Occurrence.Kind.CALL)
                    .map(o -> new CallText(t.text(o.range()), o.outcome())));
  }

  /**
   * Returns what hinders reading the sources of these places, sorted: a function of the places
   * alone, whatever was asked for before.
   *
   * @param shown places whose lines a report shows
   * @param parsed places whose calls a report looks at
   */
  public List<Note> notes(Collection<CodePlace> shown, Collection<CodePlace> parsed) {
    TreeSet<Note> notes = new TreeSet<>();
    for (CodePlace place : shown) {
      source(place).flatMap(SourceText::readProblem).ifPresent(notes::add);
    }
    for (CodePlace place : parsed) {
      source(place).flatMap(SourceText::readProblem).ifPresent(notes::add);
      source(place).flatMap(SourceText::parseProblem).ifPresent(notes::add);
    }
    stale(parsed).values().forEach(notes::add);
    return List.copyOf(notes);
  }

  /** One note a file is enough, by the first place that does not fit. */
  private Map<String, Note> stale(Collection<CodePlace> places) {
    Map<String, Note> notes = new TreeMap<>();
    places.stream()
        .sorted(Comparator.comparingInt(CodePlace::line).thenComparing(CodePlace::method))
        .forEach(
            place ->
                source(place)
                    .flatMap(t -> t.mismatch(place))
                    .ifPresent(n -> notes.putIfAbsent(n.where(), n)));
    return notes;
  }

  private Optional<SourceText> source(CodePlace place) {
    return place.sourceFile().isEmpty()
        ? Optional.empty()
        : texts.computeIfAbsent(place.sourceFile(), key -> read(place));
  }

  private Optional<SourceText> read(CodePlace place) {
    return given
        .apply(place.sourceFile())
        .map(t -> SourceText.of(t, path(place)))
        .or(() -> file(place).map(f -> SourceText.read(f, path(place))));
  }
}
