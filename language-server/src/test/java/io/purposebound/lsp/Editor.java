package io.purposebound.lsp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** A scripted editor that talks to the packaged server over its standard input and output. */
final class Editor implements LanguageClient, AutoCloseable {
  private static final int PATIENCE = 90;

  private final Process process;
  private final LanguageServer server;
  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final List<ProgressParams> progress = new ArrayList<>();
  private final Map<Path, String> texts = new HashMap<>();
  private int version;

  Editor(Path repository, List<Path> folders, String... jvmOptions) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(jvmOptions));
    command.add("-Dmaven.repo.local=" + repository);
    command.addAll(List.of("-jar", System.getProperty("purposebound.jar")));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
    launcher.startListening();
    server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    ClientCapabilities can = new ClientCapabilities();
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setWorkDoneProgress(true);
    can.setWindow(window);
    params.setCapabilities(can);
    params.setWorkspaceFolders(
        folders.stream().map(f -> new WorkspaceFolder(Places.uri(f), f.toString())).toList());
    server.initialize(params).get(PATIENCE, TimeUnit.SECONDS);
    server.initialized(new InitializedParams());
  }

  LanguageServer server() {
    return server;
  }

  Process process() {
    return process;
  }

  /** Returns the bytes of the server's heap that are in use after all garbage is gone. */
  long heap() throws Exception {
    Process histogram =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(process.pid()),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String total = text.lines().filter(l -> l.startsWith("Total")).findFirst().orElseThrow();
    return Long.parseLong(total.split("\\s+")[2]);
  }

  void open(Path file, String text) {
    texts.put(file, text);
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(Places.uri(file), "java", ++version, text)));
  }

  void change(Path file, String text) {
    texts.put(file, text);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(Places.uri(file), ++version),
                List.of(new TextDocumentContentChangeEvent(text))));
  }

  String text(Path file) {
    return texts.getOrDefault(file, "");
  }

  /** Applies edits as editors do: none sees what another did. */
  static String applied(String text, List<TextEdit> edits) {
    List<TextEdit> last = new ArrayList<>(edits);
    last.sort(
        Comparator.comparingInt((TextEdit e) -> TextBuffer.offset(text, e.getRange().getStart()))
            .reversed());
    StringBuilder result = new StringBuilder(text);
    for (TextEdit edit : last) {
      result.replace(
          TextBuffer.offset(text, edit.getRange().getStart()),
          TextBuffer.offset(text, edit.getRange().getEnd()),
          edit.getNewText());
    }
    return result.toString();
  }

  /** Waits until the diagnostics of a file are as wanted. */
  List<Diagnostic> await(Path file, Predicate<List<Diagnostic>> wanted) throws Exception {
    List<List<Diagnostic>> seen = new ArrayList<>();
    while (true) {
      PublishDiagnosticsParams next = published.poll(PATIENCE, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("no such diagnostics of " + file + ", but " + seen + messages);
      }
      if (next.getUri().equals(Places.uri(file))) {
        seen.add(next.getDiagnostics());
        if (wanted.test(next.getDiagnostics())) {
          return next.getDiagnostics();
        }
      }
    }
  }

  String awaitMessage() throws Exception {
    String message = messages.poll(PATIENCE, TimeUnit.SECONDS);
    if (message == null) {
      throw new AssertionError("no message");
    }
    return message;
  }

  List<CodeAction> actions(Path file, Diagnostic diagnostic) throws Exception {
    return server
        .getTextDocumentService()
        .codeAction(
            new CodeActionParams(
                new TextDocumentIdentifier(Places.uri(file)),
                diagnostic.getRange(),
                new CodeActionContext(List.of(diagnostic))))
        .get(PATIENCE, TimeUnit.SECONDS)
        .stream()
        .map(e -> e.getRight())
        .toList();
  }

  List<ProgressParams> progress() {
    synchronized (progress) {
      return List.copyOf(progress);
    }
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
  }

  @Override
  public void showMessage(MessageParams message) {
    messages.add(message.getMessage());
  }

  @Override
  public void logMessage(MessageParams message) {
    messages.add(message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object event) {
    // none is sent
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    synchronized (progress) {
      progress.add(params);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
  }
}
