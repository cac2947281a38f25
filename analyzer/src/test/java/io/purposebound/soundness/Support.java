package io.purposebound.soundness;

import java.util.List;

/** The classes that every program has at hand: sources, uses, and what only running tells. */
final class Support {
  /** Code of the first mark: one character of the private use area for each source. */
  static final char FIRST_MARK = '\uE000';

  private Support() {}

  /** Returns the source texts, each of one class in package {@code gen}. */
  static List<String> texts() {
    return List.of(sources(), uses(), in());
  }

  private static String sources() {
    StringBuilder text = new StringBuilder(start("Src"));
    for (int i = 0; i < Growth.SOURCES; i++) {
      text.append(
          "  @PersonalData public static String s%d() { return In.mark(%d); }\n".formatted(i, i));
    }
    return text.append("}\n").toString();
  }

  private static String uses() {
    StringBuilder text = new StringBuilder(start("Use"));
    for (int i = 0; i < Growth.USES; i++) {
      text.append(
          "  public static void u%d(@AiTrainingSink Object x) { In.hit(%d, x); }\n"
              .formatted(i, i));
    }
    return text.append("  public static void none(Object x) {}\n}\n").toString();
  }

  private static String in() {
    return start("In")
        + """
          /** Set by the one who runs it: takes (use, value). */
          public static java.util.function.BiConsumer<Integer, Object> hits;
          public static java.util.Random random = new java.util.Random(0);
          private static int steps;

          /** A branch that only running tells. */
          public static boolean flag() { return random.nextBoolean(); }

          /** A position that only running tells. */
          public static int index() { return random.nextInt(2); }

          /** Called in each round of a loop and of a recursion, so that all programs end. */
          public static void step() {
            if (++steps > 60) {
              throw new IllegalStateException("enough");
            }
          }

          public static void start(long seed) {
            steps = 0;
            random = new java.util.Random(seed);
          }

          static String mark(int source) { return "m" + (char) (0xE000 + source) + "n"; }

          static void hit(int use, Object x) {
            if (hits != null) {
              hits.accept(use, x);
            }
          }
        }
        """;
  }

  private static String start(String name) {
    return "package gen;\nimport io.purposebound.annotations.*;\npublic final class %s {\n"
        .formatted(name);
  }
}
