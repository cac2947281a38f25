package io.purposebound.maven;

import io.purposebound.ledger.LedgerComparison;
import io.purposebound.report.MustChange;
import io.purposebound.report.TextReport;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Report;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/**
 * The page of a Maven site: what must change and where, and a link to the whole report.
 *
 * @param sink receives the page; what is written as text is never read as markup
 */
record SitePage(Sink sink) {
  private static final int MAX_SHOWN = 100;

  void write(Report report, SourceIndex sources, LedgerComparison known, String whole) {
    List<MustChange> rows = MustChange.of(report, sources, known);
    begin();
    String title =
        rows.isEmpty()
            ? "No unguarded declared flow found"
            : rows.size() == 1
                ? "Personal data: 1 place must change"
                : "Personal data: " + rows.size() + " places must change";
    heading(title);
    sink.paragraph();
    sink.text("Each flow with its steps and checks, the data map, and what this rests on: ");
    sink.link(whole);
    sink.text("the whole report");
    sink.link_();
    sink.text(".");
    sink.paragraph_();
    if (!rows.isEmpty()) {
      table(rows);
    }
    sink.list();
    for (String line : new TextReport(sources).against(known).closing(report)) {
      sink.listItem();
      sink.text(line.strip());
      sink.listItem_();
    }
    sink.list_();
    end();
  }

  /** Says that there is nothing to judge. */
  void nothing() {
    begin();
    heading("Flows of personal data");
    sink.paragraph();
    sink.text(
        "This module has no classes to judge: compile first, as in mvn process-classes site.");
    sink.paragraph_();
    end();
  }

  private void begin() {
    sink.head();
    sink.title();
    sink.text("Flows of personal data");
    sink.title_();
    sink.head_();
    sink.body();
    sink.section1();
  }

  private void end() {
    sink.section1_();
    sink.body_();
    sink.flush();
  }

  private void heading(String text) {
    sink.sectionTitle1();
    sink.text(text);
    sink.sectionTitle1_();
  }

  private void table(List<MustChange> rows) {
    sink.table();
    sink.tableRows();
    sink.tableRow();
    for (String head : List.of("Where", "What", "To do")) {
      sink.tableHeaderCell();
      sink.text(head);
      sink.tableHeaderCell_();
    }
    sink.tableRow_();
    for (MustChange row : rows.stream().limit(MAX_SHOWN).toList()) {
      sink.tableRow();
      cell(row.where(), "");
      cell("", row.what() + (row.rule().isEmpty() ? "" : " (" + row.rule() + ")"));
      cell(row.code(), row.said());
      sink.tableRow_();
    }
    sink.tableRows_();
    sink.table_();
    if (rows.size() > MAX_SHOWN) {
      sink.paragraph();
      sink.text("And " + (rows.size() - MAX_SHOWN) + " more places: see the whole report.");
      sink.paragraph_();
    }
  }

  private void cell(String code, String text) {
    sink.tableCell();
    if (!code.isEmpty()) {
      sink.monospaced();
      sink.text(code);
      sink.monospaced_();
    }
    sink.text(text);
    sink.tableCell_();
  }
}
