package io.purposebound.javac;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The command line of this process, where it is javac's: it says where classes go and what is on
 * the class path, which the compiler's public interfaces do not tell a plugin.
 *
 * @param arguments the arguments, files of arguments unfolded
 */
record JavacCommand(List<String> arguments) {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  /**
   * Returns the command line; empty where a build tool runs the compiler within its own process.
   */
  static Optional<JavacCommand> ofThisProcess() {
    ProcessHandle.Info process = ProcessHandle.current().info();
    boolean javac =
        process
            .command()
            .map(c -> Path.of(c).getFileName().toString())
            .filter(n -> n.equals("javac") || n.equals("javac.exe"))
            .isPresent();
    return javac ? arguments(process).map(JavacCommand::unfolded) : Optional.empty();
  }

  private static Optional<List<String>> arguments(ProcessHandle.Info process) {
    if (Files.isReadable(COMMAND_LINE)) {
      // in full: the process handle cuts long command lines off
      try {
        String[] parts = Files.readString(COMMAND_LINE, StandardCharsets.UTF_8).split("\0", -1);
        return Optional.of(Arrays.asList(parts).subList(1, parts.length));
      } catch (IOException e) {
        return process.arguments().map(Arrays::asList);
      }
    }
    return process.arguments().map(Arrays::asList);
  }

  /** Puts the contents of {@code @files} into their places. */
  static JavacCommand unfolded(List<String> arguments) {
    List<String> all = new ArrayList<>();
    all.addAll(ArgumentFile.words(System.getenv().getOrDefault("JDK_JAVAC_OPTIONS", "")));
    for (String argument : arguments) {
      if (argument.startsWith("@") && argument.length() > 1) {
        Path file = Path.of(argument.substring(1));
        try {
          all.addAll(ArgumentFile.words(Files.readString(file)));
        } catch (IOException e) {
          // javac has read it before; what it said is lost to us if it is gone by now
          all.add(argument);
        }
      } else {
        all.add(argument);
      }
    }
    return new JavacCommand(all);
  }

  /**
   * Returns the value of the last option of one of these names, {@code -d X}, {@code --class-path
   * X} or {@code --class-path=X}.
   */
  Optional<String> value(String... names) {
    List<String> wanted = List.of(names);
    Optional<String> found = Optional.empty();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      int equals = argument.indexOf('=');
      if (wanted.contains(argument) && i + 1 < arguments.size()) {
        found = Optional.of(arguments.get(++i));
      } else if (equals > 0
          && argument.startsWith("--")
          && wanted.contains(argument.substring(0, equals))) {
        found = Optional.of(argument.substring(equals + 1));
      }
    }
    return found;
  }
}
