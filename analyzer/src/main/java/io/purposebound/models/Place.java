package io.purposebound.models;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a value stands in terms of one library call: a root and the accessors that lead on from it.
 * {@code this.keys[]} is the root {@link Root.This} with a slot and then any element.
 */
public record Place(Root root, List<Accessor> accessors) implements Operand {
  /** Copies the accessors. */
  public Place {
    accessors = List.copyOf(accessors);
  }

  /** The place that is a root itself. */
  public static Place of(Root root) {
    return new Place(root, List.of());
  }

  /** Returns whether the place is a root itself. */
  public boolean isRoot() {
    return accessors.isEmpty();
  }

  /** Returns the last accessor's owner: {@code this.keys[]} is in {@code this.keys}. */
  public Place parent() {
    if (accessors.isEmpty()) {
      throw new IllegalStateException(this + " has no parent");
    }
    return new Place(root, accessors.subList(0, accessors.size() - 1));
  }

  /** Returns the last accessor. */
  public Accessor last() {
    if (accessors.isEmpty()) {
      throw new IllegalStateException(this + " has no accessor");
    }
    return accessors.get(accessors.size() - 1);
  }

  /** Writes the place as in a model file. */
  @Override
  public String toString() {
    return root + accessors.stream().map(Accessor::toString).collect(Collectors.joining());
  }

  /** What a place starts from. */
  public sealed interface Root {

    /** What the program keeps outside its objects, by name: files, properties. */
    record Store(String name) implements Root {
      @Override
      public String toString() {
        return "store " + name;
      }
    }

    /** What the call throws. */
    record Thrown() implements Root {
      @Override
      public String toString() {
        return "thrown";
      }
    }

    /** The receiver; in a constructor the new object. */
    record This() implements Root {
      @Override
      public String toString() {
        return "this";
      }
    }

    /** One argument, counted from 0. */
    record Argument(int index) implements Root {
      @Override
      public String toString() {
        return "arg" + index;
      }
    }

    /** Every argument, one after the other. */
    record Arguments() implements Root {
      @Override
      public String toString() {
        return "args";
      }
    }

    /** The result. */
    record Result() implements Root {
      @Override
      public String toString() {
        return "return";
      }
    }

    /** A fresh empty object or container, another one at each mention. */
    record Fresh() implements Root {
      @Override
      public String toString() {
        return "new";
      }
    }
  }

  /** One step from an object to something that it holds. */
  public sealed interface Accessor {

    /** {@code []}: any element (of a map: any value). */
    record Any() implements Accessor {
      @Override
      public String toString() {
        return "[]";
      }
    }

    /** {@code [argN]}: the element at the key or index that the argument holds. */
    record At(int argument) implements Accessor {
      @Override
      public String toString() {
        return "[arg" + argument + "]";
      }
    }

    /** {@code [0]}: the element at a constant position. */
    record Position(int index) implements Accessor {
      @Override
      public String toString() {
        return "[" + index + "]";
      }
    }

    /** {@code [last]}: the element at the last position. */
    record Last() implements Accessor {
      @Override
      public String toString() {
        return "[last]";
      }
    }

    /** {@code [key]}: the element under the key that is picked from {@code .keys}. */
    record Key() implements Accessor {
      @Override
      public String toString() {
        return "[key]";
      }
    }

    /** {@code [+]}: a new last position; only written to. */
    record Append() implements Accessor {
      @Override
      public String toString() {
        return "[+]";
      }
    }

    /**
     * {@code .name}: a named slot, such as a map's {@code .keys} or a buffer's {@code .content}.
     */
    record Slot(String name) implements Accessor {
      @Override
      public String toString() {
        return "." + name;
      }
    }
  }
}
