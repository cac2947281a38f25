package io.purposebound.models;

import java.util.ArrayList;
import java.util.List;

/** Reads places: {@code this}, {@code arg0[]}, {@code this.keys[]}, {@code return[arg0]}. */
final class PlaceParser {
  private static final List<String> ROOTS =
      List.of("this", "arg0", "args", "return", "thrown", "new");

  private PlaceParser() {}

  /** Reads the place that must come next. */
  static Place place(Cursor cursor) {
    int at = cursor.position();
    String word = cursor.word();
    if (word.isEmpty()) {
      throw cursor.unexpected("a place (this, argN, args, return or new)");
    }
    return new Place(root(word, cursor, at), accessors(cursor));
  }

  /** Reads accessors up to a blank or another sign. */
  static List<Place.Accessor> accessors(Cursor cursor) {
    List<Place.Accessor> accessors = new ArrayList<>();
    while (true) {
      if (!cursor.isNext("...") && cursor.takeAttached(".")) {
        String name = cursor.word();
        if (name.isEmpty()) {
          throw cursor.unexpected("the name of a slot");
        }
        accessors.add(new Place.Accessor.Slot(name));
      } else if (cursor.takeAttached("[")) {
        accessors.add(element(cursor));
      } else {
        return accessors;
      }
    }
  }

  private static Place.Accessor element(Cursor cursor) {
    if (cursor.take("]")) {
      return new Place.Accessor.Any();
    }
    if (cursor.take("+")) {
      cursor.expect("]");
      return new Place.Accessor.Append();
    }
    int at = cursor.position();
    String word = cursor.word();
    Place.Accessor accessor;
    if (word.equals("key")) {
      accessor = new Place.Accessor.Key();
    } else if (word.equals("last")) {
      accessor = new Place.Accessor.Last();
    } else if (isNumber(word)) {
      accessor = new Place.Accessor.Position(Integer.parseInt(word));
    } else if (word.startsWith("arg") && isNumber(word.substring(3))) {
      accessor = new Place.Accessor.At(Integer.parseInt(word.substring(3)));
    } else {
      throw cursor.error(at, "expected argN, +, key, last, a position or ']' after '['");
    }
    cursor.expect("]");
    return accessor;
  }

  private static Place.Root root(String word, Cursor cursor, int at) {
    return switch (word) {
      case "this" -> new Place.Root.This();
      case "args" -> new Place.Root.Arguments();
      case "return" -> new Place.Root.Result();
      case "store" -> new Place.Root.Store(cursor.word());
      case "thrown" -> new Place.Root.Thrown();
      case "new" -> new Place.Root.Fresh();
      default -> {
        if (word.startsWith("arg") && isNumber(word.substring(3))) {
          yield new Place.Root.Argument(Integer.parseInt(word.substring(3)));
        }
        throw cursor.unknown(at, "place", word, ROOTS);
      }
    };
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 3
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
