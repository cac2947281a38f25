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
 * @param pack further keys of the header, for a {@link Pack}
 * @param classes rows by binary class name and key
 * @param owners where each class name stands
 */
record ModelFile(
    String library,
    Optional<String> marker,
    Optional<String> since,
    Map<String, String> pack,
    Map<String, Map<String, Row>> classes,
    Map<String, SourceLine> owners) {

  /** The key of a row and its text: one piece, or one for each entry of a list. */
  record Row(SourceLine key, List<SourceLine> pieces) {

    /** Reads the row's statements. */
    List<Statement> statements() {
      List<Statement> statements = new ArrayList<>();
      for (SourceLine part : parts()) {
        if (!RoleParser.isRole(part)) {
          statements.add(StatementParser.parse(part));
        }
      }
      return statements;
    }

    /** Reads the row's roles. */
    List<Role> roles() {
      List<Role> roles = new ArrayList<>();
      for (SourceLine part : parts()) {
        if (RoleParser.isRole(part)) {
          roles.add(RoleParser.parse(part));
        }
      }
      return roles;
    }

    private List<SourceLine> parts() {
      List<SourceLine> parts = new ArrayList<>();
      for (SourceLine piece : pieces) {
        int start = 0;
        while (start <= piece.text().length()) {
          int end = piece.text().indexOf(';', start);
          if (end < 0) {
            end = piece.text().length();
          }
          parts.add(piece.part(start, end));
          start = end + 1;
        }
      }
      return parts;
    }
  }
}
