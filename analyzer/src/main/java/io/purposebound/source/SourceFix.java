package io.purposebound.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.purposebound.policy.InputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the lines of a Java file to change in order to mend a violation. Everything else of the
 * file stays as it is, to the last blank.
 */
public final class SourceFix {
  private static final String ANNOTATIONS = "io.purposebound.annotations.";

  private final String path;
  private final List<String> lines;
  private final CompilationUnit unit;

  /**
   * Reads a file.
   *
   * @param path its name in messages
   * @throws InputException where it cannot be parsed
   */
  public SourceFix(String path, String content) {
    this(
        path,
        content,
        unit(content)
            .orElseThrow(
                () -> new InputException(path + ": cannot be parsed as Java: mend it by hand")));
  }

  private SourceFix(String path, String content, CompilationUnit unit) {
    this.path = path;
    this.lines = content.lines().toList();
    this.unit = unit;
  }

  /** Reads a file; empty where it cannot be parsed. */
  public static Optional<SourceFix> parse(String path, String content) {
    return unit(content).map(u -> new SourceFix(path, content, u));
  }

  private static Optional<CompilationUnit> unit(String content) {
    return new JavaParser(
            new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
                .setAttributeComments(false))
        .parse(content)
        .getResult();
  }

  /**
   * What is asked before data go on.
   *
   * @param code the call of a check, or a condition
   * @param isStatement whether it lets data pass by returning
   */
  public record Asked(String code, boolean isStatement) {}

  /**
   * A change of the file, or why there is none.
   *
   * @param edits the change, empty where there is none
   * @param hindrance why there is none
   */
  public record Fix(List<SourceEdit> edits, String hindrance) {
    static Fix of(List<SourceEdit> edits) {
      return new Fix(edits, "");
    }

    /** Says why there is none. */
    public static Fix none(String why) {
      return new Fix(List.of(), why);
    }
  }

  /**
   * Puts the statement at a place under a check.
   *
   * @param line the line of the call in it
   * @param range the exact range of something in it, to tell statements of one line apart
   * @param inVoidLambda whether it stands in a lambda that returns nothing
   */
  public Fix guard(int line, Optional<SourceRange> range, boolean inVoidLambda, Asked asked) {
    return new GuardEdit(unit, lines).of(new GuardEdit.Target(line, range, inVoidLambda), asked);
  }

  /**
   * Lets a stream go on only with the elements of which a condition holds.
   *
   * @param line the line of the call that takes the stream's elements
   * @param each the name that the condition gives one of them
   */
  public Fix filter(int line, String each, String condition) {
    return new FilterEdit(unit, lines).of(line, each, condition);
  }

  /**
   * Puts an annotation on the method around a line, and imports what it names.
   *
   * @param annotation as it is written, {@code @RequiresConsent("train_ai_system")}
   * @param imports simple names of the vocabulary that it needs
   */
  public List<SourceEdit> annotate(int line, String annotation, List<String> imports) {
    CallableDeclaration<?> method =
        unit.findAll(CallableDeclaration.class).stream()
            .filter(n -> contains(n, line))
            .min(Comparator.comparingInt(n -> range(n).getLineCount()))
            .orElseThrow(() -> hand(line, "no method or constructor is around it"));
    int first = range(method).begin.line;
    String head = lines.get(first - 1);
    String indent = head.substring(0, head.length() - head.stripLeading().length());
    List<SourceEdit> edits = new ArrayList<>();
    edits.add(new SourceEdit(first, 0, List.of(indent + annotation)));
    edits.addAll(imports(imports));
    return edits;
  }

  /**
   * An annotation of the vocabulary for an element.
   *
   * @param type binary name of the class
   * @param member {@code name} of a field or record component, {@code name(types)} of a method;
   *     empty for the class itself
   * @param parameter number of the method's parameter that gets it, -1 for the member itself
   * @param annotation as it is written
   * @param imports simple names of the vocabulary that it needs
   */
  public record Annotated(
      String type, String member, int parameter, String annotation, List<String> imports) {}

  /**
   * Puts annotations on elements of the file. What is annotated already stays as it is.
   *
   * @param left receives those whose element is not found, or shares its declaration with others
   */
  public List<SourceEdit> annotate(Collection<Annotated> wanted, Consumer<Annotated> left) {
    AnnotationEdits edits = new AnnotationEdits(this);
    wanted.stream().filter(w -> !edits.add(w)).forEach(left);
    return edits.edits();
  }

  /** Returns the file's lines. */
  List<String> lines() {
    return lines;
  }

  /** Returns the class of a binary name, if the file declares it by name. */
  Optional<TypeDeclaration<?>> type(String binaryName) {
    String own = unit.getPackageDeclaration().map(p -> p.getNameAsString() + ".").orElse("");
    if (!binaryName.startsWith(own)) {
      return Optional.empty();
    }
    List<String> names = List.of(binaryName.substring(own.length()).split("\\$", -1));
    Optional<TypeDeclaration<?>> type =
        unit.getTypes().stream().filter(t -> t.getNameAsString().equals(names.get(0))).findFirst();
    for (String name : names.subList(1, names.size())) {
      type =
          type.flatMap(
              t ->
                  t.getMembers().stream()
                      .filter(TypeDeclaration.class::isInstance)
                      .<TypeDeclaration<?>>map(m -> (TypeDeclaration<?>) m)
                      .filter(m -> m.getNameAsString().equals(name))
                      .findFirst());
    }
    return type;
  }

  /** Imports names of the vocabulary that are not imported yet. */
  List<SourceEdit> imports(List<String> names) {
    List<String> missing =
        names.stream()
            .map(n -> ANNOTATIONS + n)
            .filter(n -> !isImported(n))
            .map(n -> "import " + n + ";")
            .toList();
    if (missing.isEmpty()) {
      return List.of();
    }
    List<String> added = new ArrayList<>(missing);
    if (unit.getImports().isEmpty() && unit.getPackageDeclaration().isPresent()) {
      added.add(0, "");
    }
    return List.of(new SourceEdit(importLine(), 0, added));
  }

  private boolean isImported(String name) {
    return unit.getImports().stream()
        .filter(i -> !i.isStatic())
        .anyMatch(
            i ->
                i.isAsterisk()
                    ? ANNOTATIONS.equals(i.getNameAsString() + ".")
                    : i.getNameAsString().equals(name));
  }

  private int importLine() {
    Optional<ImportDeclaration> last =
        unit.getImports().stream().max(Comparator.comparingInt(i -> range(i).end.line));
    return last.map(i -> range(i).end.line + 1)
        .or(() -> unit.getPackageDeclaration().map(p -> range(p).end.line + 1))
        .orElse(1);
  }

  private static boolean contains(Node n, int line) {
    return n.getRange().filter(r -> r.begin.line <= line && line <= r.end.line).isPresent();
  }

  private static Range range(Node n) {
    return n.getRange().orElseThrow(() -> new IllegalStateException("parsed nodes have ranges"));
  }

  /** Says that a change is to be made by hand. */
  public InputException hand(int line, String why) {
    return new InputException(
        path + ":" + line + ": cannot be mended here (" + why + "): mend it by hand");
  }
}
