package io.purposebound.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of a source file that stand for others.
 *
 * @param first the first line that is replaced, from 1
 * @param removed how many lines are replaced; 0 to insert before the first
 * @param added the new lines
 */
public record SourceEdit(int first, int removed, List<String> added) {
  private static final int CONTEXT = 3;

  /** Applies edits that do not overlap to the lines of a file. */
  public static List<String> apply(List<String> lines, List<SourceEdit> edits) {
    List<String> all = new ArrayList<>(lines);
    for (SourceEdit e : backwards(edits)) {
      all.subList(e.first - 1, e.first - 1 + e.removed).clear();
      all.addAll(e.first - 1, e.added);
    }
    return all;
  }

  /**
   * Says edits as a unified diff, one hunk an edit.
   *
   * @param path the file's name in the diff
   */
  public static List<String> diff(String path, List<String> lines, List<SourceEdit> edits) {
    List<String> diff = new ArrayList<>(List.of("--- a/" + path, "+++ b/" + path));
    int shift = 0;
    List<SourceEdit> forwards = new ArrayList<>(backwards(edits));
    forwards.sort(Comparator.comparingInt(SourceEdit::first));
    int shown = 0;
    for (SourceEdit e : forwards) {
      int from = Math.max(shown + 1, e.first - CONTEXT);
      int behind = e.first + e.removed;
      int to = Math.min(lines.size(), behind + CONTEXT - 1);
      to = next(forwards, e) > 0 ? Math.min(to, next(forwards, e) - 1) : to;
      int old = to - from + 1;
      diff.add(
          "@@ -"
              + from
              + ","
              + old
              + " +"
              + (from + shift)
              + ","
              + (old - e.removed + e.added.size())
              + " @@");
      lines.subList(from - 1, e.first - 1).forEach(l -> diff.add(" " + l));
      lines.subList(e.first - 1, behind - 1).forEach(l -> diff.add("-" + l));
      e.added.forEach(l -> diff.add("+" + l));
      lines.subList(behind - 1, to).forEach(l -> diff.add(" " + l));
      shift += e.added.size() - e.removed;
      shown = to;
    }
    return diff;
  }

  private static int next(List<SourceEdit> forwards, SourceEdit e) {
    int at = forwards.indexOf(e) + 1;
    return at < forwards.size() ? forwards.get(at).first : 0;
  }

  private static List<SourceEdit> backwards(List<SourceEdit> edits) {
    return edits.stream().sorted(Comparator.comparingInt(SourceEdit::first).reversed()).toList();
  }
}
