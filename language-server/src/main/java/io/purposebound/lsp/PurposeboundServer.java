package io.purposebound.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** The language server: says what it can, and hands requests on. */
final class PurposeboundServer implements LanguageServer, LanguageClientAware {
  private final Runnable exit;
  private final Requests requests = new Requests(this);
  private final Set<Path> folders = new LinkedHashSet<>();
  private @Nullable LanguageClient editor;
  private @Nullable Client client;
  private @Nullable Workspace workspace;

  /**
   * @param exit ends the process
   */
  PurposeboundServer(Runnable exit) {
    this.exit = exit;
  }

  @Override
  public void connect(LanguageClient languageClient) {
    this.editor = languageClient;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    LanguageClient connected = editor();
    Client shown =
        new Client(connected, showsProgress(params), refreshesLenses(params.getCapabilities()));
    client = shown;
    workspace = new Workspace(Settings.of(params.getInitializationOptions()), shown);
    folders.addAll(folders(params));
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities(), new ServerInfo("Purposebound", version())));
  }

  /** Work starts when the client is ready to be told of it. */
  @Override
  public void initialized(org.eclipse.lsp4j.InitializedParams params) {
    workspace().open(List.copyOf(folders));
  }

  private static String version() {
    String version = PurposeboundServer.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  private static boolean showsProgress(InitializeParams params) {
    return params.getCapabilities() != null
        && params.getCapabilities().getWindow() != null
        && Boolean.TRUE.equals(params.getCapabilities().getWindow().getWorkDoneProgress());
  }

  private static boolean refreshesLenses(@Nullable ClientCapabilities capabilities) {
    return capabilities != null
        && capabilities.getWorkspace() != null
        && capabilities.getWorkspace().getCodeLens() != null
        && Boolean.TRUE.equals(capabilities.getWorkspace().getCodeLens().getRefreshSupport());
  }

  @SuppressWarnings("deprecation") // older clients name one root only
  private static List<Path> folders(InitializeParams params) {
    List<Path> all = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      for (WorkspaceFolder folder : params.getWorkspaceFolders()) {
        Places.file(folder.getUri()).ifPresent(all::add);
      }
    } else if (params.getRootUri() != null) {
      Places.file(params.getRootUri()).ifPresent(all::add);
    }
    return all;
  }

  private static ServerCapabilities capabilities() {
    ServerCapabilities can = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    can.setTextDocumentSync(sync);
    can.setHoverProvider(true);
    can.setCodeLensProvider(new CodeLensOptions(false));
    can.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.Refactor)));
    can.setDefinitionProvider(true);
    can.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
    WorkspaceFoldersOptions several = new WorkspaceFoldersOptions();
    several.setSupported(true);
    several.setChangeNotifications(true);
    can.setWorkspace(new WorkspaceServerCapabilities(several));
    return can;
  }

  LanguageClient editor() {
    LanguageClient connected = editor;
    if (connected == null) {
      throw new IllegalStateException("not connected");
    }
    return connected;
  }

  Workspace workspace() {
    Workspace open = workspace;
    if (open == null) {
      throw new IllegalStateException("not initialized");
    }
    return open;
  }

  /** Folders were added or taken away. */
  void changeFolders(DidChangeWorkspaceFoldersParams params) {
    params.getEvent().getRemoved().forEach(f -> Places.file(f.getUri()).ifPresent(folders::remove));
    params.getEvent().getAdded().forEach(f -> Places.file(f.getUri()).ifPresent(folders::add));
    reload();
  }

  /** Reads poms and everything else again. */
  void reload() {
    workspace().open(List.copyOf(folders));
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    if (client != null) {
      client.cancel(params.getToken().map(String::valueOf, String::valueOf));
    }
    if (workspace != null) {
      workspace.stop();
    }
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    if (workspace != null) {
      workspace.close();
    }
    return CompletableFuture.completedFuture(new Object());
  }

  @Override
  public void exit() {
    exit.run();
  }

  @Override
  public void setTrace(org.eclipse.lsp4j.SetTraceParams params) {
    // nothing is traced
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return requests;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return requests;
  }
}
