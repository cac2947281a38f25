package io.purposebound.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server, driven as an editor drives it. */
class ServerIT {
  @TempDir private Path work;
  private Project project;
  private Path feed;

  @BeforeEach
  void create() throws Exception {
    project = Project.create(work);
    feed = project.feed();
  }

  private Editor editor(String... jvmOptions) throws Exception {
    return new Editor(project.repository(), project.folders(), jvmOptions);
  }

  @Test
  void aViolationIsShownMendedAndGone() throws Exception {
    try (Editor editor = editor()) {
      editor.open(feed, Project.FEED);
      Diagnostic found = editor.await(feed, d -> d.size() == 1).get(0);
      int start = "    trainer.learn(".length();
      assertThat(found.getRange())
          .isEqualTo(
              new Range(
                  new Position(Project.LINE, start),
                  new Position(Project.LINE, start + "post.text().strip()".length())));
      assertThat(found.getCode().getLeft()).isEqualTo("MissingConsentCheck");
      assertThat(found.getSource()).isEqualTo("purposebound");
      Path page = Places.file(found.getCodeDescription().getHref()).orElseThrow();
      assertThat(Files.readString(page)).startsWith("# MissingConsentCheck");
      assertThat(found.getRelatedInformation())
          .extracting(r -> r.getMessage())
          .anyMatch(m -> m.startsWith("read Post.text"))
          .anyMatch(m -> m.startsWith("used Trainer.learn"));

      CodeAction fix =
          editor.actions(feed, found).stream()
              .filter(a -> a.getTitle().startsWith("Insert the check"))
              .findFirst()
              .orElseThrow();
      String mended =
          Editor.applied(Project.FEED, fix.getEdit().getChanges().get(Places.uri(feed)));
      assertThat(mended)
          .contains(
              "    if (consents.granted(post.author())) {\n"
                  + "      trainer.learn(post.text().strip());\n"
                  + "    }\n");
      editor.change(feed, mended);
      editor.await(feed, List::isEmpty);
      assertThat(editor.progress()).isNotEmpty();
    }
  }

  @Test
  void actionsAnnotate() throws Exception {
    try (Editor editor = editor()) {
      editor.open(feed, Project.FEED);
      Diagnostic found = editor.await(feed, d -> d.size() == 1).get(0);
      List<CodeAction> actions = editor.actions(feed, found);
      CodeAction demand = titled(actions, "Demand the check of callers");
      String demanded =
          Editor.applied(Project.FEED, demand.getEdit().getChanges().get(Places.uri(feed)));
      assertThat(demanded).contains("@RequiresConsent(purpose = \"train_ai_system\"");
      editor.change(feed, demanded);
      editor.await(feed, List::isEmpty);
      CodeAction accept = titled(actions, "Accept with a reason");
      String accepted =
          Editor.applied(Project.FEED, accept.getEdit().getChanges().get(Places.uri(feed)))
              .replace("reason = \"\"", "reason = \"DPIA 7\"");
      assertThat(accepted).contains("@AcceptedFlow(");
      editor.change(feed, Project.FEED);
      editor.await(feed, d -> d.size() == 1);
      editor.change(feed, accepted);
      editor.await(feed, List::isEmpty);
    }
  }

  private static CodeAction titled(List<CodeAction> actions, String title) {
    return actions.stream()
        .filter(a -> a.getTitle().startsWith(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError(actions));
  }

  @Test
  void hoverLensAndTree() throws Exception {
    try (Editor editor = editor()) {
      editor.open(feed, Project.FEED);
      editor.await(feed, d -> d.size() == 1);
      TextDocumentIdentifier document = new TextDocumentIdentifier(Places.uri(feed));
      String line = Project.FEED.lines().toList().get(6);
      Hover hover =
          editor
              .server()
              .getTextDocumentService()
              .hover(new HoverParams(document, new Position(6, line.indexOf("text") + 1)))
              .get(30, TimeUnit.SECONDS);
      assertThat(hover.getContents().getRight().getValue())
          .contains("acme.Feed$Post#text", "PERSONAL", "VIOLATION", "GUARDED");
      List<? extends CodeLens> lenses =
          editor
              .server()
              .getTextDocumentService()
              .codeLens(new CodeLensParams(document))
              .get(30, TimeUnit.SECONDS);
      assertThat(lenses)
          .extracting(l -> l.getCommand().getTitle())
          .containsExactlyInAnyOrder("1 flow, none unguarded", "1 flow, 1 unguarded");
      CodeLens violated =
          lenses.stream()
              .filter(l -> l.getRange().getStart().getLine() == Project.LINE)
              .findFirst()
              .orElseThrow();
      Object tree =
          editor
              .server()
              .getWorkspaceService()
              .executeCommand(
                  new ExecuteCommandParams(
                      Commands.FLOW_TEXT, violated.getCommand().getArguments()))
              .get(30, TimeUnit.SECONDS);
      assertThat(tree.toString())
          .contains("VIOLATION: Post.text reaches AI training", "read Post.text", "Feed.java:21");
    }
  }

  @Test
  void goesFromAUseToItsSourceAndBack() throws Exception {
    try (Editor editor = editor()) {
      editor.open(feed, Project.FEED);
      editor.await(feed, d -> d.size() == 1);
      String line = Project.FEED.lines().toList().get(Project.LINE);
      int read = line.indexOf("text()");
      int whole = line.indexOf("post.text()");
      List<Location> uses = definition(editor, Project.LINE, read);
      assertThat(uses).hasSize(1);
      assertThat(uses.get(0).getRange().getStart().getLine()).isEqualTo(Project.LINE);
      assertThat(uses.get(0).getRange().getStart().getCharacter()).isEqualTo(whole);
      // the other call of that method is of another use
      assertThat(definition(editor, Project.LINE - 4, 10).contains(uses.get(0))).isFalse();
      assertThat(definition(editor, 2, 3)).isEmpty();
    }
  }

  private List<Location> definition(Editor editor, int line, int character) throws Exception {
    return List.copyOf(
        editor
            .server()
            .getTextDocumentService()
            .definition(
                new DefinitionParams(
                    new TextDocumentIdentifier(Places.uri(feed)), new Position(line, character)))
            .get(30, TimeUnit.SECONDS)
            .getLeft());
  }

  @Test
  void anErrorInTheTextDoesNotStopTheRest() throws Exception {
    try (Editor editor = editor()) {
      editor.open(feed, Project.FEED.replace("\n}\n", "\n  int broken() { return nothing( }\n}\n"));
      assertThat(editor.await(feed, d -> !d.isEmpty()))
          .extracting(d -> d.getCode().getLeft())
          .containsExactly("MissingConsentCheck");
    }
  }

  @Test
  void aMistakeInThePolicyIsShownInIt() throws Exception {
    Path policy = project.write("purposebound.yaml", "version: 1\nprofile: opt-im\n");
    try (Editor editor = editor()) {
      Diagnostic found = editor.await(policy, d -> !d.isEmpty()).get(0);
      assertThat(found.getRange().getStart().getLine()).isEqualTo(1);
      assertThat(found.getMessage().getLeft()).contains("opt-in");
    }
  }

  @Test
  void aPomThatDoesNotResolveIsSaidAndTheRestIsJudged() throws Exception {
    project.write("pom.xml", Project.pom("purposebound-anotations"));
    try (Editor editor = editor()) {
      assertThat(editor.awaitMessage()).contains("pom.xml", "purposebound-anotations");
      editor.open(feed, Project.FEED);
      assertThat(editor.process().isAlive()).isTrue();
    }
  }

  @Test
  void aProjectWithoutAPom() throws Exception {
    Files.delete(project.folder().resolve("pom.xml"));
    try (Editor editor = editor()) {
      assertThat(editor.awaitMessage()).contains("no pom.xml", "classpath");
    }
  }

  @Test
  void aThousandQuickEditsLeaveNothingBehind() throws Exception {
    try (Editor editor = editor("-Xmx160m")) {
      editor.open(feed, Project.FEED);
      editor.await(feed, d -> d.size() == 1);
      for (int i = 0; i < 20; i++) {
        // the first edits load classes
        editor.change(feed, Project.FEED.replace("strip()", "strip().concat(\"" + -i + "\")"));
        TimeUnit.MILLISECONDS.sleep(100);
      }
      long first = editor.heap();
      for (int i = 0; i < 1000; i++) {
        editor.change(feed, Project.FEED.replace("strip()", "strip().concat(\"" + i + "\")"));
        if (i % 50 == 0) {
          // long enough to be judged in between
          TimeUnit.MILLISECONDS.sleep(300);
        }
      }
      editor.change(feed, Project.FEED.replace("trainer.learn(post.text().strip());", ""));
      editor.await(feed, List::isEmpty);
      long after = editor.heap();
      System.out.println(
          "heap after a first judgement and after 1,000 edits: " + first + ", " + after);
      assertThat(after).isLessThan(first + (8 << 20));
    }
  }

  @Test
  void whatAnUnsavedModuleDeclaresHoldsForThoseThatUseIt() throws Exception {
    Files.delete(feed);
    project.write("pom.xml", Project.parent("people", "export"));
    project.write("people/pom.xml", Project.module("people", "purposebound-annotations"));
    project.write("export/pom.xml", Project.module("export", "purposebound-annotations", "people"));
    String text = "package acme.people;\n\n%spublic record Post(%s String text) {}\n";
    String annotation = "@io.purposebound.annotations.PersonalData";
    Path post =
        project.write("people/src/main/java/acme/people/Post.java", text.formatted("", annotation));
    Path export =
        project.write(
            "export/src/main/java/acme/Export.java",
            """
            package acme;

            import acme.people.Post;
            import io.purposebound.annotations.AiTrainingSink;

            class Export {
              void export(Post post) {
                learn(post.text());
              }

              void learn(@AiTrainingSink String text) {}
            }
            """);
    try (Editor editor = editor()) {
      editor.await(export, d -> d.size() == 1);
      editor.open(post, text.formatted("", ""));
      editor.await(export, List::isEmpty);
      editor.change(post, text.formatted("", annotation));
      editor.await(export, d -> d.size() == 1);
    }
  }

  @Test
  void aFileOfFiftyThousandLines() throws Exception {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < 12_500; i++) {
      methods.append("  static int m" + i + "(int x) {\n    int y = x + " + i + ";\n");
      methods.append("    return y;\n  }\n");
    }
    String large = Project.FEED.replace("\n}\n", "\n" + methods + "}\n");
    try (Editor editor = editor("-Xmx1g")) {
      editor.open(feed, large);
      editor.await(feed, d -> d.size() == 1);
      editor.change(feed, large.replace("trainer.learn(post.text().strip());", ""));
      editor.await(feed, List::isEmpty);
    }
  }

  @Test
  void startsAgainAfterItWasKilled() throws Exception {
    try (Editor editor = editor()) {
      editor.open(feed, Project.FEED);
      editor.process().destroyForcibly().waitFor();
    }
    try (Editor editor = editor()) {
      editor.open(feed, Project.FEED);
      editor.await(feed, d -> d.size() == 1);
    }
  }

  @Test
  void whatIsNoMessageEndsOrIsPassedOver() throws Exception {
    try (Editor editor = editor()) {
      OutputStream in = editor.process().getOutputStream();
      in.write("Content-Length: 9\r\n\r\n{nothing}".getBytes(StandardCharsets.UTF_8));
      in.flush();
      editor.open(feed, Project.FEED);
      editor.await(feed, d -> d.size() == 1);
    }
  }

  @Test
  void endsWithItsClient() throws Exception {
    try (Editor editor = editor()) {
      editor.process().getOutputStream().close();
      assertThat(editor.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
  }
}
