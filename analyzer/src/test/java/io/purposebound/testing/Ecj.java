package io.purposebound.testing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Compiles what tests analyse with Eclipse's compiler, whose bytecode is not javac's. */
final class Ecj {
  private Ecj() {}

  /** Compiles files with debug information, without annotation processors. */
  static void compile(int release, Collection<Path> files, List<Path> classPath, Path target)
      throws IOException {
    if (files.isEmpty()) {
      return;
    }
    Files.createDirectories(target);
    List<String> arguments = new ArrayList<>(Javac.options(release, classPath, target));
    files.forEach(f -> arguments.add(f.toString()));
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    if (!BatchCompiler.compile(arguments.toArray(String[]::new), out, out, null)) {
      throw new IllegalArgumentException(messages.toString());
    }
  }
}
