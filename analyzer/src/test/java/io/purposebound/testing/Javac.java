package io.purposebound.testing;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles what tests analyse: with debug information, without annotation processors. */
public final class Javac {
  private Javac() {}

  /** Compiles files with the compiler of the running JDK. */
  public static void compile(int release, Collection<Path> files, List<Path> classPath, Path target)
      throws IOException {
    if (files.isEmpty()) {
      return;
    }
    Files.createDirectories(target);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (var manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          javac
              .getTask(
                  messages,
                  manager,
                  null,
                  options(release, classPath, target),
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      if (!compiled) {
        throw new IllegalArgumentException(messages.toString());
      }
    }
  }

  /** Compiles files with the compiler of another JDK. */
  static void compile(
      Path jdk, int release, Collection<Path> files, List<Path> classPath, Path target)
      throws IOException {
    Files.createDirectories(target);
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin").resolve("javac").toString());
    command.addAll(options(release, classPath, target));
    files.forEach(f -> command.add(f.toString()));
    Path log = Files.createTempFile(target, "javac", ".log");
    Process javac =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!javac.waitFor(2, TimeUnit.MINUTES) || javac.exitValue() != 0) {
        javac.destroy();
        throw new IllegalArgumentException(command.get(0) + ":\n" + Files.readString(log));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    Files.delete(log);
  }

  /** Returns options that javac and Eclipse's compiler share. */
  static List<String> options(int release, List<Path> classPath, Path target) {
    String path =
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    return List.of(
        "--release",
        String.valueOf(release),
        "-g",
        "-nowarn",
        "-proc:none",
        "-encoding",
        "UTF-8",
        "-cp",
        path,
        "-d",
        target.toString());
  }

  /** Returns the Java files below a folder, sorted; none where there is no such folder. */
  public static List<Path> sourcesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Returns the folder or jar with the annotations. */
  public static Path annotations() {
    try {
      return Path.of(
          io.purposebound.annotations.PersonalData.class
              .getProtectionDomain()
              .getCodeSource()
              .getLocation()
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
