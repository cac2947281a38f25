package io.purposebound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.purposebound.classfile.ProvidedClasses;
import io.purposebound.testing.Javac;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After each of many random edits a session reports what a run from scratch reports. {@code
 * -Dpurposebound.edits=1000} makes more of them, {@code -Dpurposebound.seed=7} others.
 */
class CheckSessionTest {
  private static final int EDITS = Integer.getInteger("purposebound.edits", 60);

  /** Texts with places, each of which holds one of several things. */
  private static final Map<String, String> TEXTS = new LinkedHashMap<>();

  /** What each place may hold; an empty text among them. */
  private static final Map<String, List<String>> PLACES = new LinkedHashMap<>();

  static {
    TEXTS.put(
        "Domain",
        """
        package acme;
        import io.purposebound.annotations.*;
        @DataSubject interface User {}
        record Post(@DataSubject User author, $text$ String text) {}
        interface Trainer { void learn(@AiTrainingSink Object example); $trainer$ }
        interface Consents {
          $check$ boolean granted(@DataSubject User user);
        }
        """);
    TEXTS.put(
        "Texts",
        """
        package acme;
        import io.purposebound.annotations.*;
        import java.util.*;
        final class Texts {
          static String kept = "";
          private static final Texts ONE = new Texts($made$);
          private final String prefix;
          Texts(String prefix) { this.prefix = prefix; }
          static String of(Post post) { $of$ }
          String marked(Post post) { return prefix + $marked$; }
          static Texts one() { return ONE; }
          static boolean may(Consents consents, Post post) { $may$ }
          static String deep(Post post, int n) { return n == 0 ? $deep$ : deep(post, n - 1); }
          static void use(@PersonalData String $parameter$, Trainer trainer) {
            trainer.learn($parameter$);
          }
          $textsMethod$
        }
        """);
    TEXTS.put(
        "Feed",
        """
        package acme;
        import java.util.*;
        final class Feed {
          private final Trainer trainer;
          private final Consents consents;
          private String last = "";
          private final List<String> all = new ArrayList<>();
          Feed(Trainer trainer, Consents consents) {
            this.trainer = trainer;
            this.consents = consents;
          }
          void direct(Post post) { $direct$ }
          void helped(Post post) {
            $line$
            if ($condition$) { trainer.learn($argument$); }
          }
          void keep(Post post) { $keep$ }
          void flush() { $flush$ }
          void each(List<Post> posts) { $each$ }
          $feedMethod$
        }
        """);
    TEXTS.put(
        "Sinks",
        """
        package acme;
        interface Sink { void put(String text); }
        final class Sinks {
          static final class Learning implements Sink {
            private final Trainer trainer;
            Learning(Trainer trainer) { this.trainer = trainer; }
            public void put(String text) { $put$ }
          }
          static final class Quiet implements Sink {
            public void put(String text) { $quiet$ }
          }
          static Sink choose(Trainer trainer, boolean quiet) { $choose$ }
          static void fill(Sink sink, Post post) { $fill$ }
          static void run(Trainer trainer, Post post) { fill(choose(trainer, $chosen$), post); }
        }
        $class$
        """);
    place("text", "@PersonalData", "@PersonalData(sensitivity = Sensitivity.SENSITIVE)");
    place("check", "@ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)");
    place("trainer", "", "void also(@AiTrainingSink Object example);");
    place("made", "\"a\"", "\"b\"", "String.valueOf(1)");
    place("of", "return post.text();", "return \"none\";", "String s = post.text(); return s;");
    place("marked", "of(post)", "post.text()", "\"none\"");
    place(
        "may",
        "return consents.granted(post.author());",
        "return true;",
        "if (post == null) { return false; } return consents.granted(post.author());",
        "return !consents.granted(post.author());");
    place("deep", "post.text()", "\"end\"", "of(post)");
    place("textsMethod", "", "static String more(Post p) { return of(p); }");
    place(
        "direct",
        "trainer.learn(post.text());",
        "trainer.learn(\"none\");",
        "if (consents.granted(post.author())) { trainer.learn(post.text()); }",
        "String renamed = post.text();\n trainer.learn(renamed);",
        "trainer.learn(Texts.deep(post, 3));",
        "Texts.use(\"\", trainer);",
        "");
    place("parameter", "given", "called");
    place("line", "", "int unused = 1;", "\n\n");
    place("condition", "true", "Texts.may(consents, post)", "consents.granted(post.author())");
    place("argument", "Texts.of(post)", "Texts.one().marked(post)", "post", "\"none\"", "last");
    place(
        "keep", "last = post.text();", "all.add(Texts.of(post));", "Texts.kept = post.text();", "");
    place("flush", "trainer.learn(last);", "trainer.learn(all);", "trainer.learn(Texts.kept);", "");
    place(
        "each",
        "for (Post p : posts) { direct(p); }",
        "posts.stream().filter(p -> consents.granted(p.author())).map(Texts::of)"
            + ".forEach(trainer::learn);",
        "posts.stream().map(p -> p.text()).forEach(t -> trainer.learn(t));",
        "trainer.learn(posts);");
    place("feedMethod", "", "void more(Post p) { helped(p); }", "int number() { return 1; }");
    place("put", "trainer.learn(text);", "", "trainer.learn(text.strip());");
    place("quiet", "", "System.out.println(text);");
    place(
        "choose",
        "return quiet ? new Quiet() : new Learning(trainer);",
        "return new Quiet();",
        "return new Learning(trainer);");
    place("fill", "sink.put(post.text());", "sink.put(Texts.of(post));", "sink.put(\"none\");");
    place("chosen", "true", "false", "post == null");
    place(
        "class", "", "final class More { static void more(Sink s, Post p) { s.put(p.text()); } }");
  }

  @TempDir Path folder;

  private static void place(String name, String... texts) {
    PLACES.put(name, List.of(texts));
  }

  @Test
  void reportsWhatARunFromScratchReports() throws IOException {
    Random random = new Random(Long.getLong("purposebound.seed", 1));
    Map<String, Integer> held = new LinkedHashMap<>();
    PLACES.keySet().forEach(p -> held.put(p, 0));
    List<String> places = new ArrayList<>(PLACES.keySet());
    Map<String, byte[]> classes = new TreeMap<>();
    int reports = 0;
    try (CheckSession session = new CheckSession()) {
      List<Report> seen = new ArrayList<>();
      for (int i = 0; i < EDITS; i++) {
        StringBuilder edit = new StringBuilder("edit " + i + ":");
        for (int n = random.nextInt(3); n >= 0 && i > 0; n--) {
          String place = places.get(random.nextInt(places.size()));
          held.put(place, random.nextInt(PLACES.get(place).size()));
          edit.append(' ').append(place).append('=').append(held.get(place));
        }
        classes = compiled(held, classes, i);
        AnalysisRequest request = request(classes);
        Report report = session.check(request);
        assertThat(report).as(edit + " of " + held).isEqualTo(Purposebound.check(request));
        if (!seen.contains(report)) {
          seen.add(report);
          reports++;
        }
      }
    }
    assertThat(reports).isGreaterThan(EDITS / 4);
  }

  @Test
  void isStoppedFromOutsideAndGoesOn() throws Exception {
    Map<String, Integer> held = new LinkedHashMap<>();
    PLACES.keySet().forEach(p -> held.put(p, 0));
    Map<String, byte[]> classes = compiled(held, Map.of(), 0);
    try (CheckSession session = new CheckSession()) {
      // whoever is asked for classes is called while a check runs: it stops just then, always
      AtomicBoolean stopping = new AtomicBoolean();
      AnalysisRequest request =
          request(
              new ProvidedClasses(
                  classes,
                  name -> {
                    if (stopping.get()) {
                      stoppedByAnother(session);
                    }
                    return Optional.empty();
                  }));
      Report first = session.check(request);
      stopping.set(true);
      assertThatThrownBy(() -> session.check(request)).isInstanceOf(CancellationException.class);
      stopping.set(false);
      assertThat(session.check(request)).isEqualTo(first);
    }
  }

  @Test
  void isStoppedWhileWhatWasFoundIsJudged() throws Exception {
    Map<String, Integer> held = new LinkedHashMap<>();
    PLACES.keySet().forEach(p -> held.put(p, 0));
    Map<String, byte[]> classes = compiled(held, Map.of(), 0);
    try (CheckSession session = new CheckSession()) {
      AnalysisRequest request = request(classes);
      Report first = session.check(request);
      AtomicBoolean summarised = new AtomicBoolean();
      AnalysisRequest heard =
          request.heardBy(
              (step, done, all) -> {
                if (done == all) {
                  summarised.set(true);
                  stoppedByAnother(session);
                }
              });
      assertThatThrownBy(() -> session.check(heard)).isInstanceOf(CancellationException.class);
      assertThat(summarised).isTrue();
      assertThat(session.check(request)).isEqualTo(first);
    }
  }

  private static void stoppedByAnother(CheckSession session) {
    Thread another = new Thread(session::stop);
    another.start();
    try {
      another.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static AnalysisRequest request(Map<String, byte[]> classes) {
    return request(ProvidedClasses.program(classes));
  }

  private static AnalysisRequest request(ProvidedClasses provided) {
    return new AnalysisRequest(
        List.of(),
        List.of(Javac.annotations()),
        List.of(),
        List.of(),
        Optional.empty(),
        LocalDate.of(2026, 11, 26),
        1,
        provided);
  }

  /** Compiles; a class that is as before keeps its array, as an editor's does. */
  private Map<String, byte[]> compiled(
      Map<String, Integer> held, Map<String, byte[]> before, int edit) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src" + edit));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> e : TEXTS.entrySet()) {
      String text = e.getValue();
      for (String place : PLACES.keySet()) {
        text = text.replace("$" + place + "$", PLACES.get(place).get(held.get(place)));
      }
      files.add(Files.writeString(sources.resolve(e.getKey() + ".java"), text));
    }
    Path target = folder.resolve("classes" + edit);
    Javac.compile(17, files, List.of(Javac.annotations()), target);
    Map<String, byte[]> all = new TreeMap<>();
    try (Stream<Path> made = Files.walk(target)) {
      made.filter(f -> f.toString().endsWith(".class"))
          .forEach(
              f -> {
                String path = target.relativize(f).toString().replace('\\', '/');
                String name = path.substring(0, path.length() - ".class".length());
                all.put(name, same(before.get(name), f));
              });
    }
    return all;
  }

  private static byte[] same(byte[] before, Path file) {
    try {
      byte[] now = Files.readAllBytes(file);
      return Arrays.equals(before, now) ? before : now;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
