package io.purposebound.report;

import io.purposebound.verdict.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The pages {@code docs/rules/<id>.md}, which the jar brings along. */
final class RulePages {
  private static final String LAW = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";

  private RulePages() {}

  /** Returns a rule's page as Markdown, with a link to the law that it speaks of. */
  static String read(RuleId id) throws IOException {
    try (InputStream in = RulePages.class.getResourceAsStream("rules/" + id + ".md")) {
      if (in == null) {
        throw new IllegalStateException("the page of " + id + " is not on the class path");
      }
      String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return page.replace("\r\n", "\n").stripTrailing()
          + "\n\n[General Data Protection Regulation]("
          + LAW
          + ")\n";
    }
  }
}
