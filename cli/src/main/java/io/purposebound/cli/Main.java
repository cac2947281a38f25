package io.purposebound.cli;

import io.purposebound.AnalysisRequest;
import io.purposebound.Purposebound;
import io.purposebound.policy.InputException;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of the executable jar. */
public final class Main {
  static final String NAME = "purposebound";
  private static final String CHECK = "check";
  private static final String EXPLAIN = "explain";
  private static final String FIX = "fix";
  private static final String RECORD = "record";
  private static final String REPORT = "report";
  private static final String SUGGEST = "suggest";
  private static final String COMPARE = "compare";
  private static final String VERIFY_CHECKS = "verify-checks";

  private final Function<AnalysisRequest, Report> engine;
  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * Makes a command line.
   *
   * @param engine the analyzer
   * @param out receives reports and help
   * @param err receives messages on wrong input and internal errors
   */
  Main(Function<AnalysisRequest, Report> engine, PrintWriter out, PrintWriter err) {
    this.engine = engine;
    this.out = out;
    this.err = err;
  }

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    FirstCompiler.choose();
    Charset charset = terminalCharset();
    PrintWriter out = new PrintWriter(System.out, true, charset);
    PrintWriter err = new PrintWriter(System.err, true, charset);
    System.exit(new Main(Purposebound::check, out, err).run(args));
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

  /** Runs one command; returns the exit code. */
  int run(String... args) {
    try {
      return execute(new CommandLine(spec()).setOut(out).setErr(err), args);
    } catch (ParameterException e) {
      return wrongInput(oneLine(e) + hint(e));
    } catch (InputException e) {
      return wrongInput(String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException | Error e) {
      // Errors too: a virtual machine that dies of one says 1, which means violations.
      err.println(NAME + ": internal error, please report it with what follows");
      e.printStackTrace(err);
      return ExitCodes.INTERNAL_ERROR;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private int execute(CommandLine line, String... args) throws IOException {
    ParseResult given = line.parseArgs(args);
    if (CommandLine.printHelpIfRequested(given)) {
      return ExitCodes.OK;
    }
    if (!given.hasSubcommand()) {
      throw new ParameterException(
          line, "name a command: " + String.join(", ", line.getSubcommands().keySet()));
    }
    ParseResult command = given.subcommand();
    return switch (command.commandSpec().name()) {
      case CHECK, REPORT -> new CheckRun(engine, out).run(CheckOptions.of(command));
      case EXPLAIN -> new ExplainRun(engine, out).run(command);
      case FIX -> new FixRun(engine, out).run(command);
      case RECORD -> new RecordRun(engine, out).run(command);
      case SUGGEST -> new SuggestRun(Purposebound::suggest, out).run(command);
      case COMPARE -> new CompareRun(engine, out).run(command);
      case VERIFY_CHECKS -> new VerifyChecksRun(Purposebound::verifyChecks, out).run(command);
      default -> throw new IllegalStateException("no such command");
    };
  }

  private static CommandSpec spec() {
    CommandSpec spec = common(CommandSpec.create()).name(NAME);
    spec.usageMessage()
        .description("Shows where personal data reach a use without the person's consent.");
    return spec.addSubcommand(CHECK, common(CheckOptions.spec()))
        .addSubcommand(EXPLAIN, common(ExplainRun.spec()))
        .addSubcommand(FIX, common(FixRun.spec()))
        .addSubcommand(RECORD, common(RecordRun.spec()))
        .addSubcommand(REPORT, common(CheckOptions.reportSpec()))
        .addSubcommand(SUGGEST, common(SuggestRun.spec()))
        .addSubcommand(COMPARE, common(CompareRun.spec()))
        .addSubcommand(VERIFY_CHECKS, common(VerifyChecksRun.spec()));
  }

  private static CommandSpec common(CommandSpec spec) {
    spec.usageMessage().width(100);
    return spec.version(version())
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help and exit.")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version and exit.")
                .build());
  }

  /** Says which version this is, from the manifest of the jar. */
  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return NAME + " " + (version == null ? "(not packaged)" : version);
  }

  private int wrongInput(String message) {
    err.println(NAME + ": " + message);
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

  private static String oneLine(ParameterException e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
  }
}
