package io.purposebound.models;

import io.purposebound.policy.PurposeCatalog;
import io.purposebound.policy.PurposeKey;
import io.purposebound.policy.Sensitivity;
import io.purposebound.policy.TargetEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one role of a row; the grammar is in {@code docs/models.md}. */
final class RoleParser {
  /** Kinds of places that data are exported to, the keys of the policy's {@code targets}. */
  static final List<String> TARGETS = TargetEntry.KINDS;

  private static final List<String> WORDS = List.of("use", "export", "carry", "source");

  private final Cursor cursor;

  private RoleParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Returns whether a piece of a row is a role, not a statement. */
  static boolean isRole(SourceLine piece) {
    int end = piece.text().indexOf(' ');
    return end > 0 && WORDS.contains(piece.text().substring(0, end));
  }

  /** Reads the role that the piece of text consists of. */
  static Role parse(SourceLine source) {
    Cursor cursor = new Cursor(source);
    Role role = new RoleParser(cursor).role();
    if (!cursor.atEnd()) {
      throw cursor.unexpected("the end of the role");
    }
    return role;
  }

  private Role role() {
    if (cursor.takeWord("use")) {
      Place data = PlaceParser.place(cursor);
      cursor.expectWord("as");
      String purpose = purpose();
      return new Role.Use(
          data, purpose, cursor.takeWord("if") ? Optional.of(condition()) : Optional.empty());
    } else if (cursor.takeWord("export")) {
      Place data = PlaceParser.place(cursor);
      cursor.expectWord("to");
      int at = cursor.position();
      String kind = cursor.word();
      if (!TARGETS.contains(kind)) {
        throw cursor.unknown(at, "target", kind, TARGETS);
      }
      return new Role.Export(data, kind, PlaceParser.place(cursor));
    } else if (cursor.takeWord("carry")) {
      return new Role.Carry(PlaceParser.place(cursor));
    }
    cursor.expectWord("source");
    OptionalInt argument = OptionalInt.empty();
    int at = cursor.position();
    String sensitivity = cursor.word();
    if (sensitivity.matches("arg\\d{1,3}")) {
      argument = OptionalInt.of(Integer.parseInt(sensitivity.substring(3)));
      at = cursor.position();
      sensitivity = cursor.word();
    }
    List<String> known = Arrays.stream(Sensitivity.values()).map(Enum::name).toList();
    if (!known.contains(sensitivity)) {
      throw cursor.unknown(at, "sensitivity", sensitivity, known);
    }
    return new Role.Source(argument, sensitivity, cursor.name());
  }

  private String purpose() {
    int at = cursor.position();
    String key = cursor.name();
    Optional<PurposeKey> known = PurposeCatalog.builtIn().find(key);
    if (known.isEmpty()) {
      Optional<String> nearest = PurposeCatalog.builtIn().nearest(key);
      throw cursor.error(
          at,
          "unknown purpose '"
              + key
              + "'"
              + nearest.map(n -> "; did you mean '" + n + "'?").orElse(""));
    }
    return key;
  }

  private Role.Condition condition() {
    Place place = PlaceParser.place(cursor);
    boolean unknownCounts = cursor.takeWord("may");
    cursor.expectWord(unknownCounts ? "be" : "is");
    List<String> names = new ArrayList<>();
    do {
      int at = cursor.position();
      String name = cursor.name();
      if (name.isEmpty()) {
        throw cursor.error(at, "expected the name or text of a constant");
      }
      names.add(name);
    } while (cursor.takeWord("or"));
    return new Role.Condition(place, unknownCounts, names);
  }
}
