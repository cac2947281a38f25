package io.purposebound.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.verdict.CallNumber;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.UseSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceIndexTest {
  private static final String FEED =
      """
      package com.acme;

      class Feed {
        void export(Post post) {
          trainer.learn(post.text(), 1.0);
          trainer.learn(clean(post.text())); trainer.learn(post.title());
          trainer
              .learn(
                  post.text());
          posts.forEach(trainer::learn);
          new Slot(post.text(), 2);
          slot.example = post.text();
          String unused = "ä\uD83D\uDE00"; trainer.learn(post.text());
          posts.forEach(p -> trainer.learn(p.text()));
        }
      }
      """;

  @TempDir Path root;

  @Test
  void findsTheArgumentOfACall() throws IOException {
    assertThat(text(5, "learn", 0)).contains("post.text()");
    assertThat(text(5, "learn", 1)).contains("1.0");
    assertThat(text(5, "learn", 2)).isEmpty();
    assertThat(text(5, "learn", -1)).contains("trainer");
    assertThat(text(5, "teach", 0)).isEmpty();
  }

  @Test
  void tellsCallsOnOneLineApartByTheirOrdinalInTheMethod() throws IOException {
    SourceIndex index = index(FEED);
    assertThat(index.range(place(6), "learn", 0, 1)).contains(new SourceRange(6, 19, 6, 37));
    assertThat(index.range(place(6), "learn", 0, 2)).contains(new SourceRange(6, 54, 6, 66));
    assertThat(index.range(place(6), "learn", 0, 7)).as("no such call").isEmpty();
  }

  @Test
  void findsACallOverSeveralLinesByTheLineOfItsNameAndOfItsArgument() throws IOException {
    SourceIndex index = index(FEED);
    SourceRange argument = new SourceRange(9, 13, 9, 24);
    assertThat(index.range(place(8), "learn", 0)).contains(argument);
    assertThat(index.range(place(9), "learn", 0)).contains(argument);
  }

  @Test
  void takesAMethodReferenceAsAWhole() throws IOException {
    assertThat(text(10, "learn", 0)).contains("trainer::learn");
  }

  @Test
  void findsConstructorArgumentsByTypeName() throws IOException {
    assertThat(text(11, "Slot", 0)).contains("post.text()");
  }

  @Test
  void findsTheTargetOfAStore() throws IOException {
    assertThat(text(12, "example", -2)).contains("slot.example");
    assertThat(text(12, "example", 0)).isEmpty();
  }

  @Test
  void countsColumnsInUtf16Units() throws IOException {
    SourceRange range = index(FEED).range(place(13), "learn", 0).orElseThrow();
    String line = FEED.lines().toList().get(12);
    assertThat(line.substring(range.startColumn() - 1, range.endColumn() - 1))
        .isEqualTo("post.text()");
  }

  @Test
  void countsTheCallsInALambdaByThemselves() throws IOException {
    assertThat(text(14, "learn", 0)).contains("p.text()");
  }

  @Test
  void readsTheNameInTheSourceFromTheDeclaredElement() throws IOException {
    SourceIndex index = index(FEED);
    assertThat(index.range(use("com.acme.Trainer#learn(java.lang.Object,double)", 0, 5)))
        .contains(new SourceRange(5, 19, 5, 30));
    assertThat(index.range(use("com.acme.Slot#<init>(java.lang.String,int)", 1, 11)))
        .contains(new SourceRange(11, 27, 11, 28));
    assertThat(index.range(use("com.acme.Outer$Slot#text", 0, 11)))
        .as("a record component is an argument of its constructor")
        .contains(new SourceRange(11, 14, 11, 25));
    assertThat(index.range(use("com.acme.Slot#example", -2, 12))).isPresent();
  }

  @Test
  void findsConstructorsCallingConstructors() throws IOException {
    SourceIndex index =
        index("class A extends Slot {\n  A(Post p) {\n    super(p.text(), 1);\n  }\n}\n");
    assertThat(index.range(place(3), "Slot", 0)).contains(new SourceRange(3, 11, 3, 19));
  }

  @Test
  void trimsTheSourceLine() throws IOException {
    SourceIndex index = index("class A {\r\n\t  int x = 1;\t\r\n\r\n}");
    assertThat(index.excerpt(place(2))).contains("int x = 1;");
    assertThat(index.firstColumn(place(2))).contains(4);
    assertThat(index.excerpt(place(3))).as("blank line").isEmpty();
    assertThat(index.excerpt(place(0))).as("unknown line").isEmpty();
    assertThat(index.excerpt(place(99))).as("the file is older than the class").isEmpty();
  }

  @Test
  void readsTheNewestJava() throws IOException {
    String newest =
        """
        sealed interface S permits S.A, S.B {
          record A(String text, int n) implements S {}
          record B(A a) implements S {}
          static void export(S s) {
            var block = \"""
                text\""";
            switch (s) {
              case A(String text, int _) when text.length() > 3 -> Trainer.learn(text);
              case B(A(var inner, var n)) -> { Trainer.learn(inner); }
              default -> throw new IllegalStateException();
            }
            int days = switch (block) { case "a" -> 1; default -> { yield 2; } };
          }
        }
        """;
    SourceIndex index = index(newest);
    assertThat(index.range(place(8), "learn", 0)).isPresent();
    assertThat(index.range(place(9), "learn", 0)).isPresent();
    assertThat(index.notes(List.of(), List.of(place(8)))).isEmpty();
  }

  @Test
  void notesAFileThatIsNotTheOneThatWasCompiled() throws IOException {
    String other = "class Feed {\n  void other() {\n    t.learn(x);\n  }\n  void export() { }\n}\n";
    SourceIndex index = index(other);
    List<Note> notes = index.notes(List.of(), List.of(place(3), place(99), place(5), place(1)));
    assertThat(notes)
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.id()).isEqualTo("StaleSource");
              assertThat(n.where()).isEqualTo("com/acme/Feed.java");
              assertThat(n.message()).contains("line 3 is in other, and in export of the class");
            });
    assertThat(index.notes(List.of(), List.of(place(99))).get(0).message())
        .contains("it has no line 99");
    assertThat(index.notes(List.of(), List.of(place(5), place(1)))).isEmpty();
  }

  @Test
  void findsTheExpressionOfAStep() throws IOException {
    SourceIndex index =
        index(
            """
            class Feed {
              void export(Post post) {
                String text = post.text();
                batch.add(post.title.trim());
                posts.map(Post::text).forEach(t);
                two(post.text(), post.text());
              }
            }
            """);
    assertThat(index.expression(place(3), "Post.text", CallNumber.NONE))
        .contains(new SourceRange(3, 19, 3, 30));
    assertThat(index.expression(place(4), "Post.title", CallNumber.NONE))
        .contains(new SourceRange(4, 15, 4, 25));
    assertThat(index.expression(place(4), "List.add", CallNumber.NONE))
        .contains(new SourceRange(4, 5, 4, 33));
    assertThat(index.expression(place(5), "Post.text", CallNumber.NONE))
        .contains(new SourceRange(5, 15, 5, 25));
    assertThat(index.expression(place(6), "Post.text", CallNumber.NONE))
        .as("which of the two?")
        .isEmpty();
    assertThat(index.expression(place(2), "Post.text", CallNumber.NONE)).isEmpty();
  }

  @Test
  void findsTheExpressionOfAStepThatHasNoName() throws IOException {
    SourceIndex index =
        index(
            """
            class Feed {
              void export(List<Post> posts) {
                for (Post post : recent(posts)) {
                  posts.forEach(p -> trainer.learn(p.text()));
                }
                both(a -> a.text(), b -> b.title());
              }
            }
            record Post(String text) {}
            """);
    assertThat(index.expression(place(3), "List.iterator", CallNumber.NONE))
        .contains(new SourceRange(3, 22, 3, 35));
    assertThat(index.expression(place(4), "the lambda in Feed.export", CallNumber.NONE))
        .contains(new SourceRange(4, 21, 4, 49));
    assertThat(index.expression(place(6), "the lambda in Feed.export", CallNumber.NONE))
        .as("which of the two?")
        .isEmpty();
    assertThat(index.expression(place(9), "", CallNumber.NONE))
        .contains(new SourceRange(9, 8, 9, 12));
    assertThat(index.expression(place(2), "", CallNumber.NONE)).isEmpty();
  }

  @Test
  void notesAFileThatCannotBeParsedAndStillQuotesIt() throws IOException {
    SourceIndex index = index("class A {\n  void broken( {\n}\n");
    assertThat(index.range(place(2), "broken", 0)).isEmpty();
    assertThat(index.excerpt(place(2))).contains("void broken( {");
    List<Note> notes = index.notes(List.of(place(1)), List.of(place(2), place(1)));
    assertThat(notes)
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.id()).isEqualTo("UnreadableSource");
              assertThat(n.severity()).isEqualTo(Note.Severity.WARNING);
              assertThat(n.where()).isEqualTo("com/acme/Feed.java:2:14");
              assertThat(n.message()).contains("cannot be parsed");
            });
    assertThat(index.notes(List.of(place(1)), List.of())).as("never parsed, no note").isEmpty();
  }

  @Test
  void notesAFileThatIsGone() throws IOException {
    SourceIndex index = index(FEED);
    Files.delete(index.file(place(5)).orElseThrow());
    assertThat(index.excerpt(place(5))).isEmpty();
    assertThat(index.range(place(5), "learn", 0)).isEmpty();
    assertThat(index.notes(List.of(place(5)), List.of(place(5))))
        .extracting(Note::where)
        .containsExactly("com/acme/Feed.java");
  }

  @Test
  void quotesAFileThatIsNotUtf8() throws IOException {
    Path file = root.resolve("com/acme/Feed.java");
    Files.createDirectories(file.getParent());
    Files.write(file, "class Ä {\n  int ü = f(1);\n}\n".getBytes(StandardCharsets.ISO_8859_1));
    SourceIndex index = SourceIndex.of(List.of(root));
    assertThat(index.excerpt(place(2))).contains("int ü = f(1);");
    assertThat(index.range(place(2), "f", 0)).contains(new SourceRange(2, 13, 2, 14));
    assertThat(index.notes(List.of(place(1)), List.of()))
        .singleElement()
        .extracting(Note::severity)
        .isEqualTo(Note.Severity.INFO);
  }

  @Test
  void survivesAFileThatIsNestedTooDeeply() throws IOException {
    String deep = "class A { int x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "; }\n";
    SourceIndex index = index(deep);
    assertThat(index.range(place(1), "learn", 0)).isEmpty();
    assertThat(index.notes(List.of(), List.of(place(1)))).hasSize(1);
  }

  @Test
  void neverLeavesTheSourceRoot() throws IOException {
    Files.writeString(root.resolve("Secret.java"), "class Secret {}\n");
    Path below = Files.createDirectory(root.resolve("src"));
    SourceIndex index = SourceIndex.of(List.of(below));
    for (String path : List.of("../Secret.java", root.resolve("Secret.java").toString(), "a\0b")) {
      CodePlace outside = new CodePlace("Secret", "m", "()V", path, 1);
      assertThat(index.excerpt(outside)).as(path).isEmpty();
    }
  }

  @Test
  void worksWithoutSources() {
    SourceIndex none = SourceIndex.none();
    assertThat(none.excerpt(place(5))).isEmpty();
    assertThat(none.range(place(5), "learn", 0)).isEmpty();
    assertThat(none.call(place(5), "learn")).isEmpty();
    assertThat(none.path(place(5))).isEqualTo("com/acme/Feed.java");
    assertThat(none.notes(List.of(place(5)), List.of(place(5)))).isEmpty();
  }

  @Test
  void showsPathsBelowTheBaseFolder() throws IOException {
    Path module = Files.createDirectories(root.resolve("shop/src/main/java"));
    Files.createDirectories(module.resolve("com/acme"));
    Files.writeString(module.resolve("com/acme/Feed.java"), FEED);
    SourceIndex index = SourceIndex.of(List.of(module));
    assertThat(index.path(place(5))).isEqualTo("com/acme/Feed.java");
    assertThat(index.relativeTo(root).path(place(5)))
        .isEqualTo("shop/src/main/java/com/acme/Feed.java");
    assertThat(index.relativeTo(root.resolve("other")).path(place(5)))
        .isEqualTo("com/acme/Feed.java");
    CodePlace unknown = new CodePlace("B", "m", "()V", "com/acme/B.java", 1);
    assertThat(index.relativeTo(root).path(unknown)).isEqualTo("com/acme/B.java");
  }

  @Test
  void givesAllThreadsTheSameAnswer() throws IOException {
    SourceIndex index = index(FEED);
    Set<Optional<SourceRange>> answers =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> index.range(place(5), "learn", 0))
            .collect(Collectors.toSet());
    assertThat(answers).containsExactly(Optional.of(new SourceRange(5, 19, 5, 30)));
  }

  private Optional<String> text(int line, String name, int argument) throws IOException {
    return index(FEED)
        .range(place(line), name, argument)
        .map(
            r ->
                FEED.lines()
                    .toList()
                    .get(r.startLine() - 1)
                    .substring(r.startColumn() - 1, r.endColumn() - 1));
  }

  private SourceIndex index(String source) throws IOException {
    Path file = root.resolve("com/acme/Feed.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    return SourceIndex.of(List.of(root));
  }

  private static CodePlace place(int line) {
    return new CodePlace("com.acme.Feed", "export", "()V", "com/acme/Feed.java", line);
  }

  private static UseSite use(String element, int argument, int line) {
    return new UseSite(element, "", argument, "train_ai_system", "", "", place(line), 0);
  }
}
