package io.purposebound.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures how long it takes from an edit to new diagnostics. Not a test: run it by hand with
 * {@code -Dpurposebound.jar=JAR}, the number of classes (200 lines and one flow each) and of edits.
 */
final class MeasureEdits {
  private static final int METHODS = 45;

  private MeasureEdits() {}

  public static void main(String[] arguments) throws Exception {
    int classes = Integer.parseInt(arguments[0]);
    int edits = Integer.parseInt(arguments[1]);
    Project project = Project.create(Files.createTempDirectory("edits"));
    Files.delete(project.feed());
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < classes; i++) {
      files.add(project.write("src/main/java/acme/Feed" + i + ".java", text(i, "post.text()")));
    }
    long start = System.nanoTime();
    try (Editor editor = new Editor(project.repository(), project.folders(), "-Xmx2g")) {
      editor.await(files.get(classes - 1), d -> d.size() == 1);
      System.out.printf("first judgement: %d ms%n", millis(start));
      List<Long> times = new ArrayList<>();
      for (int i = 0; i < edits; i++) {
        int n = i % classes;
        Path file = files.get(n);
        editor.open(file, text(n, "post.text()"));
        start = System.nanoTime();
        editor.change(file, text(n, "\"none\""));
        editor.await(file, List::isEmpty);
        times.add(millis(start));
        start = System.nanoTime();
        editor.change(file, text(n, "post.text() + " + i));
        editor.await(file, d -> d.size() == 1);
        times.add(millis(start));
      }
      Collections.sort(times);
      System.out.printf(
          "edits: %d, median %d ms, 95th percentile %d ms, longest %d ms%n",
          times.size(),
          times.get(times.size() / 2),
          times.get(times.size() * 95 / 100),
          times.get(times.size() - 1));
    }
    System.exit(0);
  }

  private static long millis(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static String text(int number, String example) {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < METHODS; i++) {
      methods.append("  int sum" + i + "(int a, int b) {\n    int sum = a + b;\n");
      methods.append("    return sum * " + i + ";\n  }\n");
    }
    return Project.FEED
        .replace("class Feed", "class Feed" + number)
        .replace("post.text().strip()", example)
        .replace("\n}\n", "\n" + methods + "}\n");
  }
}
