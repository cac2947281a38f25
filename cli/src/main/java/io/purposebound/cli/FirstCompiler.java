package io.purposebound.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Leaves methods to the first compiler of the Java virtual machine. Most runs of the command line
 * end before the second one, which compiles what is called often once more, has earned its cost:
 * half of all processor time ({@code docs/performance.md}). The flag for it cannot be given by a
 * jar; a compiler directive (JEP 165) can be given by the running program.
 */
final class FirstCompiler {
  /** Set to {@code true} to keep the second compiler. */
  static final String SECOND = "purposebound.secondCompiler";

  private static final String DIRECTIVE = "[{ match: [\"*.*\"], c2: { Exclude: true } }]";

  private FirstCompiler() {}

  /**
   * Asks for it in the background, unless {@link #SECOND} is set. Where the virtual machine has no
   * such command (another maker, a small runtime image) it compiles as it always does.
   */
  static void choose() {
    if (Boolean.getBoolean(SECOND) || ModuleLayer.boot().findModule("jdk.management").isEmpty()) {
      return;
    }
    Thread asking = new Thread(FirstCompiler::ask, "purposebound-first-compiler");
    asking.setDaemon(true);
    asking.start();
  }

  private static void ask() {
    try {
      Path file = Files.createTempFile("purposebound", ".json");
      try {
        Files.writeString(file, DIRECTIVE);
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesAdd",
                new Object[] {new String[] {file.toString()}},
                new String[] {String[].class.getName()});
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (JMException | IOException e) {
      // only speed is lost, and whoever runs us can do nothing about it
    }
  }
}
