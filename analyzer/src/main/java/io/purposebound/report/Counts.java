package io.purposebound.report;

import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The numbers of a report in a fixed order, whatever map they came in. */
final class Counts {
  private static final List<String> ORDER =
      List.of(
          "classes",
          "methodsSummarised",
          "sources",
          "uses",
          "checks",
          "assumed",
          "widened",
          "notAnalysed");

  private Counts() {}

  /** Returns the flows by verdict, then the engine's counts. */
  static Map<String, Integer> of(Report report) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      all.put(verdict.name().toLowerCase(Locale.ROOT), report.with(verdict).size());
    }
    Map<String, Integer> rest = new TreeMap<>(report.counts());
    for (String name : ORDER) {
      Integer value = rest.remove(name);
      if (value != null) {
        all.put(name, value);
      }
    }
    all.putAll(rest);
    return all;
  }

  /** Says a number of things, {@code 1 class} or {@code 2 classes}. */
  static String say(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
