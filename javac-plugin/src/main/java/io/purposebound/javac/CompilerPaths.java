package io.purposebound.javac;

import io.purposebound.classfile.ProvidedClasses.Lookup;
import io.purposebound.policy.InputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import org.jspecify.annotations.Nullable;

/**
 * Where a compilation puts its classes and what it compiles against.
 *
 * @param classes folders with the program's classes
 * @param classpath folders and jars with its dependencies
 * @param lookup finds dependencies where the class path is not known as a list
 */
record CompilerPaths(List<Path> classes, List<Path> classpath, Lookup lookup) {

  /**
   * Finds the paths: by the plugin's options; else from javac's command line; else through the
   * compiler's filer.
   *
   * @param filer null where annotation processing is off
   * @param sourceRoots where javac puts classes without {@code -d}
   */
  static CompilerPaths of(
      Options options,
      Optional<JavacCommand> command,
      @Nullable Filer filer,
      Collection<Path> sourceRoots) {
    FilerClasses files = filer == null ? null : new FilerClasses(filer);
    List<Path> classes =
        options
            .classes()
            .or(() -> command.map(c -> output(c, sourceRoots)))
            .or(() -> files == null ? Optional.empty() : files.output().map(List::of))
            .orElseThrow(() -> new InputException(unknown("where classes go", "classes=DIR")));
    Optional<List<Path>> classpath =
        options.classpath().or(() -> command.map(CompilerPaths::classpath));
    if (classpath.isEmpty() && files == null) {
      throw new InputException(unknown("what is on the class path", "classpath=PATH"));
    }
    return new CompilerPaths(
        classes,
        classpath.orElse(List.of()),
        classpath.isPresent() || files == null ? name -> Optional.empty() : files);
  }

  private static String unknown(String what, String option) {
    return "-Xplugin:Purposebound is not told "
        + what
        + ": add "
        + option
        + " behind the plugin's name, or put the plugin on the -processorpath and leave out"
        + " -proc:none and -processor";
  }

  private static List<Path> output(JavacCommand command, Collection<Path> sourceRoots) {
    return command.value("-d").map(d -> List.of(Path.of(d))).orElse(List.copyOf(sourceRoots));
  }

  private static List<Path> classpath(JavacCommand command) {
    List<Path> paths = new ArrayList<>();
    command.value("--module-path", "-p").ifPresent(p -> paths.addAll(modules(p)));
    String environment = System.getenv("CLASSPATH");
    paths.addAll(
        entries(
            command
                .value("--class-path", "-classpath", "-cp")
                .orElse(environment == null ? "." : environment)));
    return paths.stream().filter(Files::exists).toList();
  }

  private static List<Path> entries(String list) {
    List<Path> paths = new ArrayList<>();
    for (String entry : list.split(File.pathSeparator)) {
      if (entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*")) {
        paths.addAll(jarsIn(Path.of(entry.substring(0, entry.length() - 1))));
      } else if (!entry.isEmpty()) {
        paths.add(Path.of(entry));
      }
    }
    return paths;
  }

  /** An entry of a module path is a module, or a folder of modules. */
  private static List<Path> modules(String list) {
    List<Path> paths = new ArrayList<>();
    for (Path entry : entries(list)) {
      paths.add(entry);
      if (Files.isDirectory(entry) && !Files.exists(entry.resolve("module-info.class"))) {
        paths.addAll(jarsIn(entry));
      }
    }
    return paths;
  }

  private static List<Path> jarsIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new InputException(folder + ": class path folder cannot be read: " + e.getMessage());
    }
  }
}
