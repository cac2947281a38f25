package io.purposebound.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What clients ask and tell of files. Answers come from what was judged last; nothing waits. */
final class Requests implements TextDocumentService, WorkspaceService {
  private static final String POM = "pom.xml";

  private final PurposeboundServer server;

  Requests(PurposeboundServer server) {
    this.server = server;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    Places.file(params.getTextDocument().getUri())
        .ifPresent(f -> workspace().edited(f, params.getTextDocument().getText()));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    Optional<Path> file = Places.file(params.getTextDocument().getUri());
    if (file.isPresent()) {
      String text = workspace().buffer(file.get()).orElse("");
      for (TextDocumentContentChangeEvent change : params.getContentChanges()) {
        text = TextBuffer.changed(text, change);
      }
      workspace().edited(file.get(), text);
    }
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    Places.file(params.getTextDocument().getUri()).ifPresent(workspace()::closed);
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    Places.file(params.getTextDocument().getUri()).ifPresent(this::written);
  }

  private void written(Path file) {
    if (file.endsWith(POM)) {
      server.reload();
    } else {
      workspace().saved(Set.of(file));
    }
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    Set<Path> files = new HashSet<>();
    params.getChanges().forEach(c -> Places.file(c.getUri()).ifPresent(files::add));
    if (files.stream().anyMatch(f -> f.endsWith(POM))) {
      server.reload();
    } else {
      workspace().saved(files);
    }
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // settings are given when the server is started
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    server.changeFolders(params);
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    Optional<Path> file = Places.file(params.getTextDocument().getUri());
    Optional<String> said =
        file.flatMap(
            f ->
                TextBuffer.word(text(f), params.getPosition())
                    .flatMap(
                        w ->
                            workspace().judged().stream()
                                .flatMap(
                                    j ->
                                        Hovers.of(j, f, params.getPosition().getLine() + 1, w)
                                            .stream())
                                .findFirst()));
    return CompletableFuture.completedFuture(
        said.map(t -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, t))).orElse(null));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    List<Location> found =
        Places.file(params.getTextDocument().getUri())
            .map(
                f ->
                    workspace().judged().stream()
                        .flatMap(j -> Definitions.of(j, f, params.getPosition()).stream())
                        .distinct()
                        .toList())
            .orElse(List.of());
    return CompletableFuture.completedFuture(Either.forLeft(found));
  }

  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return CompletableFuture.completedFuture(
        Places.file(params.getTextDocument().getUri())
            .flatMap(f -> workspace().judged(f).map(j -> Lenses.of(j, f)))
            .orElse(List.of()));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    List<CodeAction> actions =
        Places.file(params.getTextDocument().getUri())
            .flatMap(
                f ->
                    workspace()
                        .judged(f)
                        .map(
                            j ->
                                new Actions(j, f, text(f))
                                    .at(params.getRange(), params.getContext().getDiagnostics())))
            .orElse(List.of());
    return CompletableFuture.completedFuture(
        actions.stream().map(Either::<Command, CodeAction>forRight).toList());
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    List<Object> arguments = params.getArguments() == null ? List.of() : params.getArguments();
    return switch (params.getCommand()) {
      case Commands.SHOW_FLOWS ->
          CompletableFuture.completedFuture(Commands.flows(arguments, workspace().judged()));
      case Commands.FLOW_TEXT -> {
        StringBuilder text = new StringBuilder();
        Commands.flows(arguments, workspace().judged()).forEach(t -> text.append(t.text()));
        yield CompletableFuture.completedFuture(text.toString());
      }
      case Commands.OPEN -> open(arguments);
      case Commands.JUDGE_ALL -> {
        server.reload();
        yield CompletableFuture.completedFuture(null);
      }
      default ->
          CompletableFuture.failedFuture(
              new IllegalArgumentException("no such command: " + params.getCommand()));
    };
  }

  private CompletableFuture<Object> open(List<Object> arguments) {
    if (arguments.size() < 2 || !(arguments.get(0) instanceof JsonPrimitive uri)) {
      return CompletableFuture.failedFuture(
          new IllegalArgumentException(Commands.OPEN + " takes an address and a range"));
    }
    ShowDocumentParams show = new ShowDocumentParams(uri.getAsString());
    show.setTakeFocus(true);
    show.setSelection(new Gson().fromJson((JsonElement) arguments.get(1), Range.class));
    return server.editor().showDocument(show).thenApply(r -> r);
  }

  private String text(Path file) {
    return workspace().buffer(file).orElseGet(() -> TextBuffer.read(file));
  }

  private Workspace workspace() {
    return server.workspace();
  }
}
