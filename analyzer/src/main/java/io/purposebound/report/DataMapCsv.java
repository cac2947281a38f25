package io.purposebound.report;

import io.purposebound.datamap.DataMap;
import io.purposebound.datamap.Ground;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The data map as a table for spreadsheets: CSV by RFC 4180. */
public final class DataMapCsv {
  private static final List<String> HEAD =
      List.of(
          "purpose",
          "source",
          "category",
          "sensitivity",
          "collected for",
          "persons",
          "use",
          "library",
          "recipient",
          "country",
          "grounds");

  private DataMapCsv() {}

  /** Writes the table; the writer stays open. */
  public static void write(Report report, Writer out) throws IOException {
    List<String> head = new ArrayList<>(HEAD);
    for (Verdict v : Verdict.values()) {
      head.add(v.name().toLowerCase(Locale.ROOT));
    }
    line(head, out);
    for (DataMap.Row row : DataMap.of(report).rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(row.purpose());
      cells.add(row.source().element());
      cells.add(row.source().category());
      cells.add(row.source().sensitivity().name());
      cells.add(String.join("; ", row.source().purposes()));
      cells.add(String.join("; ", row.persons()));
      cells.add(row.use());
      cells.add(row.library().text());
      cells.add(row.recipient());
      cells.add(row.country());
      cells.add(row.grounds().stream().map(Ground::text).collect(Collectors.joining("; ")));
      for (Verdict v : Verdict.values()) {
        cells.add(String.valueOf(row.verdicts().getOrDefault(v, 0)));
      }
      line(cells, out);
    }
    out.flush();
  }

  private static void line(List<String> cells, Writer out) throws IOException {
    out.write(cells.stream().map(DataMapCsv::cell).collect(Collectors.joining(",")) + "\r\n");
  }

  private static String cell(String text) {
    String line = Lines.oneLine(text);
    // spreadsheets run what begins so: names and reasons are text
    String safe = !line.isEmpty() && "=+-@\t".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == ';');
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
