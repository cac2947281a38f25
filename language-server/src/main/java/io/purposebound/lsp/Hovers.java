package io.purposebound.lsp;

import io.purposebound.verdict.Declared;
import io.purposebound.verdict.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of a declared element what it is, and where its data go. */
final class Hovers {
  private static final int MANY = 12;

  private Hovers() {}

  /**
   * Returns Markdown on a word; empty where it is no declared element's name.
   *
   * @param file where it stands
   * @param line its line, from 1
   */
  static Optional<String> of(Judged judged, Path file, int line, String word) {
    List<Declared> declared =
        judged.report().declared().stream()
            .filter(d -> word.equals(memberName(d.element())))
            .filter(d -> isOf(d.element(), judged, file) || isAt(d.element(), judged, file, line))
            .toList();
    String text =
        declared.stream()
            .flatMap(d -> Stream.concat(Stream.of(said(d)), flows(d, judged)))
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String said(Declared declared) {
    String says =
        declared.says().entrySet().stream()
            .map(e -> e.getKey() + ": " + String.join(", ", e.getValue()))
            .collect(Collectors.joining("; "));
    return "**"
        + declared.kind().key()
        + "** `"
        + declared.element()
        + "`"
        + (says.isEmpty() ? "" : " – " + says)
        + "\n";
  }

  private static Stream<String> flows(Declared declared, Judged judged) {
    List<String> all =
        judged.report().findings().stream()
            .filter(f -> about(f, declared))
            .map(f -> "- " + f.verdict() + ": " + judged.text().headline(f) + " (" + where(f) + ")")
            .distinct()
            .toList();
    Stream<String> shown = all.stream().limit(MANY);
    return all.size() > MANY
        ? Stream.concat(shown, Stream.of("- and " + (all.size() - MANY) + " more"))
        : shown;
  }

  private static boolean about(Finding f, Declared d) {
    return f.source().element().equals(d.element()) || f.use().element().equals(d.element());
  }

  private static String where(Finding f) {
    String path = f.use().place().sourceFile();
    return path.substring(path.lastIndexOf('/') + 1) + ":" + f.use().place().line();
  }

  /** Returns whether the element's class is written in the file. */
  private static boolean isOf(String element, Judged judged, Path file) {
    int end = element.indexOf('#');
    String type = end < 0 ? element : element.substring(0, end);
    int dollar = type.indexOf('$');
    String path = (dollar < 0 ? type : type.substring(0, dollar)).replace('.', '/') + ".java";
    return judged.module().sourceRoots().stream().anyMatch(r -> r.resolve(path).equals(file));
  }

  /** Returns whether a flow of or to the element touches the line. */
  private static boolean isAt(String element, Judged judged, Path file, int line) {
    return judged.touching(file, line).stream()
        .anyMatch(f -> f.source().element().equals(element) || f.use().element().equals(element));
  }

  /**
   * Returns what an element is called where it is written: {@code text}, {@code learn}, {@code
   * Patient}.
   */
  private static String memberName(String element) {
    int open = element.indexOf('(');
    String name = open < 0 ? element : element.substring(0, open);
    int bracket = name.indexOf('[');
    name = bracket < 0 ? name : name.substring(0, bracket);
    int start =
        Math.max(name.lastIndexOf('#'), Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')));
    return name.substring(start + 1);
  }
}
