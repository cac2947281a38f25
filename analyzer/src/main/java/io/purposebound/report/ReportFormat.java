package io.purposebound.report;

import io.purposebound.policy.InputException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A format that a report can be written in. */
public enum ReportFormat {
  /** For people; goes to the console, never to a file. */
  TEXT(""),
  SARIF("purposebound.sarif"),
  JSON("purposebound.json"),
  HTML("purposebound.html"),
  MARKDOWN("purposebound.md"),
  /** The data map for spreadsheets. */
  CSV("purposebound-data-map.csv"),
  /** The data map with terms of the Data Privacy Vocabulary. */
  JSONLD("purposebound-data-map.jsonld");

  private final String fileName;

  ReportFormat(String fileName) {
    this.fileName = fileName;
  }

  /** Returns the name of the file in the output folder; empty for {@link #TEXT}. */
  public String fileName() {
    return fileName;
  }

  /** Returns the formats named by {@code names}, each of which may be a list with commas. */
  public static Set<ReportFormat> parse(List<String> names) {
    Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
    for (String list : names) {
      for (String name : list.split(",", -1)) {
        formats.add(of(name.trim()));
      }
    }
    return formats;
  }

  private static ReportFormat of(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    for (ReportFormat format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(key)) {
        return format;
      }
    }
    String known =
        String.join(
            ", ", Arrays.stream(values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList());
    throw new InputException("format '" + name + "': unknown; use " + known);
  }
}
