package io.purposebound.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Reads one statement; the grammar is in {@code docs/models.md}. */
final class StatementParser {
  private final Cursor cursor;

  private StatementParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads the statement that the piece of text consists of. */
  static Statement parse(SourceLine source) {
    Cursor cursor = new Cursor(source);
    Statement statement = new StatementParser(cursor).statement();
    if (!cursor.atEnd()) {
      throw cursor.unexpected("the end of the statement");
    }
    return statement;
  }

  private Statement statement() {
    if (cursor.takeWord("none")) {
      return new Statement.Nothing();
    } else if (cursor.takeWord("throws")) {
      return new Statement.NeverReturns();
    } else if (cursor.takeWord("clear")) {
      return clear();
    } else if (cursor.takeWord("remove")) {
      return remove();
    } else if (cursor.takeWord("path")) {
      return path();
    } else if (cursor.takeWord("insert")) {
      Place value = PlaceParser.place(cursor);
      cursor.expect("->");
      return new Statement.Insert(value, element());
    } else if (cursor.takeWord("call")) {
      return call();
    } else if (cursor.takeWord("keep")) {
      return keep();
    } else if (cursor.takeWord("test")) {
      return test();
    } else if (cursor.takeWord("func")) {
      return function();
    } else if (cursor.takeWord("group")) {
      return group(false);
    } else if (cursor.takeWord("partition")) {
      return group(true);
    } else if (cursor.takeWord("collector")) {
      return collector();
    } else if (cursor.takeWord("collect")) {
      Place elements = PlaceParser.place(cursor);
      cursor.expectWord("with");
      return new Statement.Collect(elements, PlaceParser.place(cursor));
    } else if (cursor.takeWord("reflect")) {
      return reflected();
    } else if (cursor.takeWord("nonnull")) {
      return new Statement.NonNull(PlaceParser.place(cursor));
    } else if (cursor.takeWord("await")) {
      List<Place> places = new ArrayList<>();
      do {
        places.add(PlaceParser.place(cursor));
      } while (cursor.take(","));
      return new Statement.Await(places);
    } else if (cursor.takeWord("settle")) {
      return new Statement.Settle(PlaceParser.place(cursor));
    } else if (cursor.takeWord("view")) {
      Place elements = PlaceParser.place(cursor);
      return transfer(Statement.Transfer.Kind.VIEW, "->", elements);
    } else if (cursor.takeWord("size")) {
      return new Statement.Size(PlaceParser.place(cursor));
    } else if (cursor.takeWord("less")) {
      return new Statement.Less(PlaceParser.place(cursor));
    } else if (cursor.takeWord("walks")) {
      return new Statement.Walk(PlaceParser.place(cursor));
    } else if (cursor.takeWord("takes")) {
      return new Statement.Take(PlaceParser.place(cursor));
    } else if (cursor.takeWord("moves")) {
      return new Statement.Move(PlaceParser.place(cursor));
    } else if (cursor.takeWord("part")) {
      Place container = PlaceParser.place(cursor);
      return transfer(Statement.Transfer.Kind.PART, "->", container);
    } else if (cursor.takeWord("some")) {
      Place elements = PlaceParser.place(cursor);
      return transfer(Statement.Transfer.Kind.SOME, "->", elements);
    }
    for (Statement.Step.Kind kind : Statement.Step.Kind.values()) {
      if (cursor.takeWord(kind.word())) {
        return new Statement.Step(kind, PlaceParser.place(cursor));
      }
    }
    return transfer();
  }

  private Statement transfer() {
    Place from = PlaceParser.place(cursor);
    if (from.root() instanceof Place.Root.Result && cursor.takeWord("new")) {
      return new Statement.Transfer(
          Statement.Transfer.Kind.HOLD, Place.of(new Place.Root.Fresh()), from);
    }
    for (Statement.Transfer.Kind kind :
        List.of(
            Statement.Transfer.Kind.HOLD,
            Statement.Transfer.Kind.ADD,
            Statement.Transfer.Kind.DERIVE,
            Statement.Transfer.Kind.COPY)) {
      if (cursor.take(kind.sign())) {
        return transferTo(kind, from);
      }
    }
    throw cursor.unexpected("'->', '+>', '~>' or '*>'");
  }

  private Statement transfer(Statement.Transfer.Kind kind, String sign, Place from) {
    cursor.expect(sign);
    return transferTo(kind, from);
  }

  private Statement transferTo(Statement.Transfer.Kind kind, Place from) {
    int at = cursor.position();
    Place to = PlaceParser.place(cursor);
    if (to.root() instanceof Place.Root.Fresh
        || (to.isRoot()
            && kind != Statement.Transfer.Kind.COPY
            && !(to.root() instanceof Place.Root.Result)
            && !(to.root() instanceof Place.Root.Thrown))) {
      throw cursor.error(at, "'" + to + "' cannot be written to");
    }
    return new Statement.Transfer(kind, from, to);
  }

  private Statement clear() {
    Place place = PlaceParser.place(cursor);
    if (!cursor.takeWord("if")) {
      return new Statement.Clear(place, OptionalInt.empty());
    }
    int at = cursor.position();
    Place condition = PlaceParser.place(cursor);
    if (!condition.isRoot() || !(condition.root() instanceof Place.Root.Argument argument)) {
      throw cursor.error(at, "expected argN == 0");
    }
    cursor.expect("==");
    cursor.expectWord("0");
    return new Statement.Clear(place, OptionalInt.of(argument.index()));
  }

  private Statement remove() {
    return new Statement.Remove(element());
  }

  private Place element() {
    int at = cursor.position();
    Place place = PlaceParser.place(cursor);
    if (place.isRoot()
        || place.last() instanceof Place.Accessor.Any
        || place.last() instanceof Place.Accessor.Append) {
      throw cursor.error(at, "expected an element at a known key or position, such as this[arg0]");
    }
    return place;
  }

  private Statement call() {
    Place callee = PlaceParser.place(cursor);
    Optional<String> method = Optional.empty();
    if (cursor.takeAttached("#")) {
      method = Optional.of(cursor.takeAttached("@") ? "@" + cursor.word() : cursor.word());
    }
    cursor.expect("(");
    List<Operand> arguments = new ArrayList<>();
    if (!cursor.take(")")) {
      do {
        arguments.add(operand());
      } while (cursor.take(","));
      cursor.expect(")");
    }
    List<Place.Accessor> part = PlaceParser.accessors(cursor);
    Optional<Place> result =
        cursor.take("->") ? Optional.of(PlaceParser.place(cursor)) : Optional.empty();
    return new Statement.Call(callee, method, arguments, part, result);
  }

  private Statement path() {
    cursor.expect("(");
    List<Operand> parts = new ArrayList<>();
    do {
      parts.add(operand());
    } while (cursor.take(","));
    cursor.expect(")");
    cursor.expect("->");
    return new Statement.PathName(parts, PlaceParser.place(cursor));
  }

  private Operand operand() {
    if (cursor.takeWord("func")) {
      return function();
    }
    Place place = PlaceParser.place(cursor);
    return cursor.take("...") ? new Spread(place) : place;
  }

  private Statement keep() {
    Place elements = PlaceParser.place(cursor);
    Statement.Keep.Passing passing = Statement.Keep.Passing.IF;
    if (cursor.takeWord("after")) {
      passing = Statement.Keep.Passing.AFTER;
    } else if (!cursor.takeWord("if")) {
      cursor.expectWord("unless");
      passing = Statement.Keep.Passing.UNLESS;
    }
    boolean membership = passing != Statement.Keep.Passing.AFTER && cursor.takeWord("in");
    Place test = PlaceParser.place(cursor);
    Optional<Place> into =
        cursor.take("->") ? Optional.of(PlaceParser.place(cursor)) : Optional.empty();
    return new Statement.Keep(elements, passing, membership, test, into);
  }

  private Statement group(boolean partition) {
    Place elements = PlaceParser.place(cursor);
    cursor.expectWord("by");
    Place function = PlaceParser.place(cursor);
    cursor.expect("->");
    return new Statement.Group(elements, function, PlaceParser.place(cursor), partition);
  }

  private TestStatement test() {
    TestStatement.Kind kind = kind("test", TestStatement.Kind.values(), TestStatement.Kind::word);
    Place subject = PlaceParser.place(cursor);
    Optional<Place> other =
        kind.binary() ? Optional.of(PlaceParser.place(cursor)) : Optional.empty();
    return new TestStatement(kind, subject, other);
  }

  private FunctionValue function() {
    int at = cursor.position();
    FunctionValue.Kind kind =
        kind("functional value", FunctionValue.Kind.values(), FunctionValue.Kind::word);
    return new FunctionValue(kind, operands(kind, FunctionValue.Kind::takes, at));
  }

  private ReflectedValue reflected() {
    int at = cursor.position();
    ReflectedValue.Kind kind =
        kind("reflected value", ReflectedValue.Kind.values(), ReflectedValue.Kind::word);
    return new ReflectedValue(kind, operands(kind, ReflectedValue.Kind::takes, at));
  }

  private CollectorValue collector() {
    int at = cursor.position();
    CollectorValue.Kind kind =
        kind("collector", CollectorValue.Kind.values(), CollectorValue.Kind::word);
    return new CollectorValue(kind, operands(kind, CollectorValue.Kind::takes, at));
  }

  private <K> K kind(String what, K[] kinds, Function<K, String> word) {
    int at = cursor.position();
    String name = cursor.word();
    for (K kind : kinds) {
      if (word.apply(kind).equals(name)) {
        return kind;
      }
    }
    throw cursor.unknown(at, what, name, Arrays.stream(kinds).map(word).toList());
  }

  private <K> List<Place> operands(K kind, BiPredicate<K, Integer> takes, int at) {
    List<Place> places = new ArrayList<>();
    if (cursor.take("(") && !cursor.take(")")) {
      do {
        places.add(PlaceParser.place(cursor));
      } while (cursor.take(","));
      cursor.expect(")");
    }
    if (!takes.test(kind, places.size())) {
      throw cursor.error(at, "wrong number of operands: " + places.size());
    }
    return places;
  }
}
