package io.purposebound.soundness;

import io.purposebound.AnalysisRequest;
import io.purposebound.Purposebound;
import io.purposebound.testing.Javac;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Programs that are compiled, run and analysed together. */
final class Batch {
  /** How often each program is run, each time with other branches and another order. */
  static final int RUNS = 24;

  private final List<Program> programs;
  private final InMemory loaded;
  private int thrown;
  private int played;

  /** Compiles the programs in memory. */
  Batch(List<Program> programs) {
    this.programs = programs;
    List<String> texts = new ArrayList<>(Support.texts());
    programs.forEach(p -> texts.add(p.text()));
    this.loaded = InMemory.compile(texts);
  }

  /** Returns the share of scenarios that ended with an exception, in percent. */
  int thrownShare() {
    return played == 0 ? 0 : thrown * 100 / played;
  }

  /** Runs the programs; returns what reached which use, by program. */
  Map<String, Set<Pair>> run() {
    Map<String, Set<Pair>> all = new TreeMap<>();
    try {
      Class<?> in = loaded.loadClass("gen.In");
      Method start = in.getMethod("start", long.class);
      for (Program p : programs) {
        Recorder recorder = new Recorder();
        BiConsumer<Integer, Object> hits = recorder::hit;
        in.getField("hits").set(null, hits);
        for (int i = 0; i < RUNS; i++) {
          // near seeds give like first outcomes
          long seed = new Random(i).nextLong();
          start.invoke(null, seed);
          play(loaded.loadClass("gen." + p.name()), new Random(seed));
        }
        all.put(p.name(), recorder.reached());
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return all;
  }

  /** Plays the scenarios of a program in some order; one may end with an exception. */
  private void play(Class<?> program, Random random) throws ReflectiveOperationException {
    List<Method> scenarios = new ArrayList<>();
    for (Method m : program.getDeclaredMethods()) {
      if (m.getName().startsWith("play")) {
        scenarios.add(m);
      }
    }
    scenarios.sort(Comparator.comparing(Method::getName));
    Collections.shuffle(scenarios, random);
    Constructor<?> constructor = program.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object instance;
    try {
      instance = constructor.newInstance();
    } catch (InvocationTargetException | LinkageError e) {
      // its static initialiser failed: nothing can be played
      return;
    }
    for (Method m : scenarios) {
      m.setAccessible(true);
      played++;
      try {
        m.invoke(Modifier.isStatic(m.getModifiers()) ? null : instance);
      } catch (InvocationTargetException e) {
        // what was reached until then was reached
        thrown++;
      }
    }
  }

  /** Analyses the programs in a folder; returns the report. */
  Report analyse(Path folder) throws IOException {
    Path support = folder.resolve("support");
    Path classes = folder.resolve("classes");
    loaded.write(support, classes);
    return Purposebound.check(
        new AnalysisRequest(
            List.of(classes),
            List.of(support, Javac.annotations()),
            List.of(),
            List.of(),
            Optional.empty(),
            LocalDate.of(2026, 11, 23),
            1));
  }

  /** Returns what is said to reach which use, by program; a use on a wrong line counts as none. */
  Map<String, Set<Pair>> reported(Report report) {
    Map<String, Set<Pair>> all = new TreeMap<>();
    Map<String, Map<Integer, Integer>> lines = new TreeMap<>();
    programs.forEach(p -> lines.put(p.name(), p.useLines()));
    for (Finding f : report.with(Verdict.VIOLATION)) {
      String file = f.use().place().sourceFile();
      String program = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
      int use = number(f.use().shortName());
      Integer line = lines.getOrDefault(program, Map.of()).get(use);
      if (line != null && line == f.use().place().line()) {
        all.computeIfAbsent(program, k -> new TreeSet<>())
            .add(new Pair(number(f.source().shortName()), use));
      }
    }
    return all;
  }

  /** Returns the number at the end of an element's name. */
  private static int number(String name) {
    return Integer.parseInt(name.replaceAll(".*?(\\d+)$", "$1"));
  }

  /** Returns the pairs of one map that are not in another, by program. */
  static Map<String, Set<Pair>> without(Map<String, Set<Pair>> all, Map<String, Set<Pair>> known) {
    Map<String, Set<Pair>> rest = new TreeMap<>();
    all.forEach(
        (program, pairs) -> {
          Set<Pair> left = new TreeSet<>(pairs);
          left.removeAll(known.getOrDefault(program, Set.of()));
          if (!left.isEmpty()) {
            rest.put(program, left);
          }
        });
    return rest;
  }

  /** Returns how many pairs there are. */
  static int count(Map<String, Set<Pair>> pairs) {
    return pairs.values().stream().flatMap(Stream::of).mapToInt(Set::size).sum();
  }
}
