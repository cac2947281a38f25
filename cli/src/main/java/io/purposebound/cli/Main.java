package io.purposebound.cli;

import io.purposebound.policy.InputException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of the executable jar. */
@Command(
    name = "purposebound",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    usageHelpWidth = 100,
    description = "Shows where personal data reach a use without the person's consent.",
    subcommands = CheckCommand.class)
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    Charset charset = terminalCharset();
    System.exit(
        run(
            new PrintWriter(System.out, true, charset),
            new PrintWriter(System.err, true, charset),
            args));
  }

  /**
   * The terminal's own charset. Where the locale says nothing (C, as in most containers) it is
   * plain ASCII, which would spoil names in reports: whoever reads those logs reads UTF-8.
   */
  private static Charset terminalCharset() {
    Charset charset =
        Charset.forName(System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
  }

  /**
   * Runs one command; returns the exit code.
   *
   * @param out receives reports and help
   * @param err receives messages on wrong input and internal errors
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(Main::wrongUsage)
            .setExecutionExceptionHandler((e, command, parsed) -> failed(e, err));
    try {
      return line.execute(args);
    } catch (Error e) {
      // A virtual machine that exits by itself would say 1, which means violations.
      return failed(e, err);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("purposebound: " + oneLine(e) + hint(e));
    return ExitCodes.WRONG_INPUT;
  }

  private static String hint(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        return "; did you mean " + String.join(" or ", near) + "?";
      }
    }
    return "; see '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'";
  }

  private static int failed(Throwable e, PrintWriter err) {
    if (e instanceof InputException) {
      err.println("purposebound: " + e.getMessage());
      return ExitCodes.WRONG_INPUT;
    }
    err.println("purposebound: internal error, please report it with what follows");
    e.printStackTrace(err);
    return ExitCodes.INTERNAL_ERROR;
  }

  private static String oneLine(ParameterException e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command: check");
  }

  /** Says which version this is, from the manifest of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"purposebound " + (version == null ? "(not packaged)" : version)};
    }
  }
}
