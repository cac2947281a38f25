package io.purposebound.lsp;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Entry point of the executable jar: speaks LSP on standard input and output. */
public final class ServerMain {
  private ServerMain() {}

  /** Runs until the client says exit or goes away. */
  public static void main(String[] arguments) throws InterruptedException {
    InputStream in = System.in;
    PrintStream out = System.out;
    // what a library prints must not get between the messages
    System.setOut(System.err);
    PurposeboundServer server = new PurposeboundServer(() -> System.exit(0));
    Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
    server.connect(launcher.getRemoteProxy());
    try {
      launcher.startListening().get();
    } catch (ExecutionException e) {
      System.err.println("purposebound: connection ended: " + e.getCause());
    }
    // the client is gone: nothing is left to do
    System.exit(0);
  }
}
