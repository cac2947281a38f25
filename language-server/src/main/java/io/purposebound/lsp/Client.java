package io.purposebound.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** The editor: is sent diagnostics, messages and progress. */
final class Client implements Workspace.Listener {
  private final LanguageClient editor;
  private final boolean showsProgress;
  private final boolean refreshesLenses;
  private final Diagnostics diagnostics = new Diagnostics(new RulePages());
  private final Map<Path, Map<Path, List<Diagnostic>>> shown = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> cancelled = ConcurrentHashMap.newKeySet();

  Client(LanguageClient editor, boolean showsProgress, boolean refreshesLenses) {
    this.editor = editor;
    this.showsProgress = showsProgress;
    this.refreshesLenses = refreshesLenses;
  }

  /** The user calls work off. */
  void cancel(String token) {
    cancelled.add(token);
  }

  @Override
  public void judged(Judged judged) {
    show(judged.module(), diagnostics.of(judged));
    if (refreshesLenses) {
      editor.refreshCodeLenses().exceptionally(Client::ignored);
    }
  }

  @Override
  public void wrongInput(Module module, String message) {
    show(module, diagnostics.of(module, message));
    tell("Purposebound: " + message);
  }

  @Override
  public void gone(Module module) {
    show(module, Map.of());
    shown.remove(module.output());
  }

  /** Sends what changed; a file's diagnostics are those of all modules that have some in it. */
  private void show(Module module, Map<Path, List<Diagnostic>> now) {
    Map<Path, List<Diagnostic>> before = shown.getOrDefault(module.output(), Map.of());
    shown.put(module.output(), now);
    Set<Path> files = new HashSet<>(before.keySet());
    files.addAll(now.keySet());
    for (Path file : files) {
      if (!now.getOrDefault(file, List.of()).equals(before.getOrDefault(file, List.of()))) {
        List<Diagnostic> all = new ArrayList<>();
        shown.values().forEach(m -> all.addAll(m.getOrDefault(file, List.of())));
        editor.publishDiagnostics(new PublishDiagnosticsParams(Places.uri(file), all));
      }
    }
  }

  @Override
  public void tell(String message) {
    if (told.add(message)) {
      editor.showMessage(new MessageParams(MessageType.Warning, message));
    }
  }

  @Override
  public Workspace.Progress begin(String title) {
    String token = UUID.randomUUID().toString();
    if (showsProgress) {
      editor
          .createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)))
          .exceptionally(Client::ignored);
      WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
      begin.setTitle(title);
      begin.setCancellable(true);
      begin.setPercentage(0);
      send(token, begin);
    }
    return new EditorProgress(token);
  }

  /** An editor that cannot show this much shows the rest all the same. */
  private static @Nullable Void ignored(Throwable refused) {
    return null;
  }

  private void send(String token, WorkDoneProgressNotification what) {
    editor.notifyProgress(new ProgressParams(Either.forLeft(token), Either.forLeft(what)));
  }

  private final class EditorProgress implements Workspace.Progress {
    private final String token;

    EditorProgress(String token) {
      this.token = token;
    }

    @Override
    public void at(String what, int done, int of) {
      if (showsProgress) {
        WorkDoneProgressReport report = new WorkDoneProgressReport();
        report.setMessage(what);
        report.setPercentage(of == 0 ? 0 : 100 * done / of);
        send(token, report);
      }
    }

    @Override
    public boolean isCancelled() {
      return cancelled.contains(token);
    }

    @Override
    public void end() {
      cancelled.remove(token);
      if (showsProgress) {
        send(token, new WorkDoneProgressEnd());
      }
    }
  }
}
