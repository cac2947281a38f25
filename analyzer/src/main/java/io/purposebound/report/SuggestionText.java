package io.purposebound.report;

import io.purposebound.discovery.Candidate;
import io.purposebound.discovery.LibraryUses;
import io.purposebound.discovery.Suggestions;
import java.util.ArrayList;
import java.util.List;

/** What discovery found, for people. */
public final class SuggestionText {
  private static final int CALLERS = 3;

  private SuggestionText() {}

  /** Returns the lines. */
  public static List<String> lines(Suggestions s) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Counts.say(s.candidates().size(), "likely datum", "likely data")
            + " of persons"
            + (s.candidates().isEmpty() ? "" : ", the likeliest first:"));
    int width = width(s.candidates());
    for (Candidate c : s.candidates()) {
      lines.add(
          String.format(
              "  %2d %%  %-" + width + "s  %s: %s",
              c.score(),
              c.shortName(),
              c.category(),
              c.reason()));
    }
    add(lines, "Likely persons", s.persons());
    add(lines, "Possible checks", s.checks());
    lines.add(
        Counts.say(s.uses().size(), "method that uses data", "methods that use data")
            + (s.uses().isEmpty() ? "" : ":"));
    for (LibraryUses.Use u : s.uses()) {
      List<String> callers = u.callers().subList(0, Math.min(CALLERS, u.callers().size()));
      int more = u.callers().size() - callers.size();
      lines.add(
          "  "
              + u.purpose()
              + "  "
              + u.element()
              + "  in "
              + String.join(", ", callers)
              + (more > 0 ? " and " + more + " more" : ""));
    }
    lines.add(
        Counts.say(s.reached().size(), "likely flow", "likely flows")
            + " into uses"
            + (s.reached().isEmpty() ? "" : ":"));
    for (Suggestions.Reached r : s.reached()) {
      lines.add(
          "  " + r.place() + "  " + r.source() + " reaches " + r.use() + " for " + r.purpose());
    }
    return lines;
  }

  private static int width(List<Candidate> candidates) {
    return candidates.stream().mapToInt(c -> c.shortName().length()).max().orElse(1);
  }

  private static void add(List<String> lines, String what, List<String> names) {
    if (!names.isEmpty()) {
      lines.add(what + " (" + names.size() + "):");
      names.forEach(n -> lines.add("  " + n));
    }
  }
}
