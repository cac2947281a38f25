package io.purposebound.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One model file as read: which library it describes and the text of each row. Rows are parsed when
 * they are asked for, since a run needs few of them.
 *
 * @param marker binary name of the class whose presence activates the file; empty: always active
 * @param since first Java release that has these methods, for the test that looks for them
 * @param classes rows by binary class name and key
 */
record ModelFile(
    String library,
    Optional<String> marker,
    Optional<String> since,
    Map<String, Map<String, Row>> classes) {

  /** The text of a row: one piece, or one for each entry of a list. */
  record Row(List<SourceLine> pieces) {

    /** Reads the row's statements. */
    List<Statement> statements() {
      List<Statement> statements = new ArrayList<>();
      for (SourceLine piece : pieces) {
        int start = 0;
        while (start <= piece.text().length()) {
          int end = piece.text().indexOf(';', start);
          if (end < 0) {
            end = piece.text().length();
          }
          statements.add(StatementParser.parse(piece.part(start, end)));
          start = end + 1;
        }
      }
      return statements;
    }
  }
}
