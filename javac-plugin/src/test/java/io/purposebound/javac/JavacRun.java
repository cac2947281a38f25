package io.purposebound.javac;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One run of javac as a process. */
record JavacRun(int exitCode, String output) {
  static final Path PLUGIN = Path.of(System.getProperty("purposebound.jar", "none"));

  private static final Pattern VIOLATION =
      Pattern.compile("(?m)^(.*\\.java):(\\d+): (?:error|warning): \\[(\\w+)] ");

  static JavacRun of(Path jdk, Path folder, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin").resolve("javac").toString());
    command.addAll(arguments);
    Path log = Files.createTempFile(folder, "javac", ".log");
    Process javac =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!javac.waitFor(3, TimeUnit.MINUTES)) {
      javac.destroyForcibly();
      throw new IOException("javac does not end:\n" + Files.readString(log));
    }
    return new JavacRun(javac.exitValue(), Files.readString(log));
  }

  /** Returns the violations as rule, file name below a root, and line; several on a line count. */
  List<String> violations(Path root) {
    List<String> found = new ArrayList<>();
    Matcher m = VIOLATION.matcher(output);
    while (m.find()) {
      Path file =
          root.toAbsolutePath()
              .normalize()
              .relativize(Path.of(m.group(1)).toAbsolutePath().normalize());
      found.add(m.group(3) + " " + file + ":" + m.group(2));
    }
    return found.stream().sorted().toList();
  }

  /** Returns the columns of the carets below the violations' lines, from 1, sorted. */
  TreeSet<Integer> columns() {
    return output
        .lines()
        .filter(l -> l.strip().equals("^"))
        .map(l -> l.indexOf('^') + 1)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String path(Path... entries) {
    return Arrays.stream(entries)
        .map(p -> p.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
