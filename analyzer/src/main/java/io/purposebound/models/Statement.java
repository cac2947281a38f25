package io.purposebound.models;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** One thing that a library method does with data; a row's statements happen in their order. */
public sealed interface Statement
    permits Statement.Transfer,
        Statement.Nothing,
        Statement.NeverReturns,
        Statement.Clear,
        Statement.Remove,
        Statement.Insert,
        Statement.PathName,
        Statement.Call,
        Statement.Keep,
        Statement.Group,
        Statement.Collect,
        Statement.NonNull,
        Statement.Await,
        Statement.Settle,
        Statement.Size,
        Statement.Less,
        Statement.Step,
        Statement.Walk,
        Statement.Take,
        Statement.Move,
        TestStatement,
        FunctionValue,
        ReflectedValue,
        CollectorValue {

  /**
   * Data go from one place to another. Writing to an element adds to what is there; to a slot or a
   * known position or key it overwrites, unless the kind is {@link Kind#ADD}.
   */
  record Transfer(Kind kind, Place from, Place to) implements Statement {
    @Override
    public String toString() {
      return kind == Kind.VIEW || kind == Kind.SOME || kind == Kind.PART
          ? kind.sign() + " " + from + " -> " + to
          : from + " " + kind.sign() + " " + to;
    }

    /** How the data go. */
    public enum Kind {
      /** The value itself, overwriting slots. */
      HOLD("->"),
      /** The value itself, in addition to what a slot or position holds. */
      ADD("+>"),
      /** A new value computed from it. */
      DERIVE("~>"),
      /** All contents of a container or object (elements, keys, slots), one level deep. */
      COPY("*>"),
      /**
       * {@code to} is a fresh container that shares the elements {@code from}: a change of one is
       * one of both.
       */
      VIEW("view"),
      /** Elements of which not all go on. */
      SOME("some"),
      /**
       * {@code to} is a fresh container that shows a part of the container {@code from}: what is
       * put into it is in both.
       */
      PART("part");

      private final String sign;

      Kind(String sign) {
        this.sign = sign;
      }

      /** Returns the sign of the model file. */
      public String sign() {
        return sign;
      }
    }
  }

  /** {@code size this}: the result is how many elements there are. */
  record Size(Place container) implements Statement {
    @Override
    public String toString() {
      return "size " + container;
    }
  }

  /** {@code up this.value}: a number is one more than it was. */
  record Step(Kind kind, Place number) implements Statement {
    @Override
    public String toString() {
      return kind.word() + " " + number;
    }

    /** What becomes of the number. */
    public enum Kind {
      /** It is zero, or false. */
      ZERO("zero"),
      /** It is one more. */
      UP("up"),
      /** It is one less. */
      DOWN("down");

      private final String word;

      Kind(String word) {
        this.word = word;
      }

      /** Returns the word of the model file. */
      public String word() {
        return word;
      }
    }
  }

  /** {@code less this}: the container may hold fewer elements, whichever. */
  record Less(Place container) implements Statement {
    @Override
    public String toString() {
      return "less " + container;
    }
  }

  /** {@code walks this}: the result is an iterator over the container. */
  record Walk(Place container) implements Statement {
    @Override
    public String toString() {
      return "walks " + container;
    }
  }

  /** {@code takes this}: what the iterator gave last is taken out of what it walks. */
  record Take(Place iterator) implements Statement {
    @Override
    public String toString() {
      return "takes " + iterator;
    }
  }

  /** {@code moves this}: of an iterator, one element less is left. */
  record Move(Place iterator) implements Statement {
    @Override
    public String toString() {
      return "moves " + iterator;
    }
  }

  /** {@code none}: the result carries nothing and nothing changes. */
  record Nothing() implements Statement {
    @Override
    public String toString() {
      return "none";
    }
  }

  /** {@code throws}: the method never returns normally. */
  record NeverReturns() implements Statement {
    @Override
    public String toString() {
      return "throws";
    }
  }

  /**
   * {@code clear place}: the container there holds nothing any more; {@code onlyIfZero}: only if
   * that argument is 0.
   */
  record Clear(Place place, OptionalInt onlyIfZero) implements Statement {
    @Override
    public String toString() {
      return "clear "
          + place
          + (onlyIfZero.isPresent() ? " if arg" + onlyIfZero.getAsInt() + " == 0" : "");
    }
  }

  /**
   * {@code remove place[argN]}: that key or position is gone; later positions of a list move down.
   */
  record Remove(Place place) implements Statement {
    @Override
    public String toString() {
      return "remove " + place;
    }
  }

  /** {@code path parts -> place}: a name made of constant parts; computed from them otherwise. */
  record PathName(List<Operand> parts, Place place) implements Statement {
    /** Copies the parts. */
    public PathName {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return "path "
          + parts.stream().map(Operand::toString).collect(Collectors.joining(", ", "(", ")"))
          + " -> "
          + place;
    }
  }

  /** {@code insert value -> place[argN]}: a new element there; later ones move up. */
  record Insert(Place value, Place place) implements Statement {
    @Override
    public String toString() {
      return "insert " + value + " -> " + place;
    }
  }

  /**
   * {@code call callee(arguments)part -> result}: a functional value runs.
   *
   * @param callee the functional value, or the object whose method runs
   * @param method name of the callee's method ({@code callee#method(…)}) if it is no functional
   *     value
   * @param part what of the called code's result goes on ({@code []}: its elements)
   * @param result where it goes; empty: nowhere
   */
  record Call(
      Place callee,
      Optional<String> method,
      List<Operand> arguments,
      List<Place.Accessor> part,
      Optional<Place> result)
      implements Statement {
    /** Copies the lists. */
    public Call {
      arguments = List.copyOf(arguments);
      part = List.copyOf(part);
    }

    @Override
    public String toString() {
      return "call "
          + callee
          + method.map(name -> "#" + name).orElse("")
          + arguments.stream().map(Operand::toString).collect(Collectors.joining(", ", "(", ")"))
          + part.stream().map(Place.Accessor::toString).collect(Collectors.joining())
          + result.map(place -> " -> " + place).orElse("");
    }
  }

  /**
   * {@code keep elements if test -> into}: the elements that pass go on.
   *
   * @param passing which elements pass
   * @param membership false: {@code test} is a predicate; true ({@code if in test}): a container
   *     that the element must be in
   * @param into the container that gets them as elements; empty: the container is filtered in place
   */
  record Keep(Place elements, Passing passing, boolean membership, Place test, Optional<Place> into)
      implements Statement {
    /** Which elements pass a function. */
    public enum Passing {
      /** Those for which it is true. */
      IF,
      /** Those for which it is false. */
      UNLESS,
      /** Those for which it returns, whatever it returns. */
      AFTER
    }

    @Override
    public String toString() {
      return "keep "
          + elements
          + " "
          + passing.name().toLowerCase(Locale.ROOT)
          + (membership ? " in " : " ")
          + test
          + into.map(place -> " -> " + place).orElse("");
    }
  }

  /**
   * {@code group elements by function -> into}, {@code partition …}: a map from the function's
   * results (partition: true and false) to containers of the elements.
   */
  record Group(Place elements, Place function, Place into, boolean partition) implements Statement {
    @Override
    public String toString() {
      return (partition ? "partition " : "group ") + elements + " by " + function + " -> " + into;
    }
  }

  /** {@code collect elements with collector}: the result is what the collector makes of them. */
  record Collect(Place elements, Place collector) implements Statement {
    @Override
    public String toString() {
      return "collect " + elements + " with " + collector;
    }
  }

  /** {@code nonnull place}: returns what is there; if the method returns, it is not null. */
  record NonNull(Place place) implements Statement {
    @Override
    public String toString() {
      return "nonnull " + place;
    }
  }

  /** {@code await A, B}: what the row says happens again whenever one of these is settled. */
  record Await(List<Place> places) implements Statement {
    /** Copies the places. */
    public Await {
      places = List.copyOf(places);
    }

    @Override
    public String toString() {
      return "await " + places.stream().map(Place::toString).collect(Collectors.joining(", "));
    }
  }

  /** {@code settle A}: A has got its value, and what awaits it happens. */
  record Settle(Place place) implements Statement {
    @Override
    public String toString() {
      return "settle " + place;
    }
  }
}
