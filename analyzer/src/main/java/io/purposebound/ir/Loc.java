package io.purposebound.ir;

/** A place within an object. */
public sealed interface Loc {
  /** A field, named by the class that declares it. */
  record Field(String owner, String name) implements Loc {
    @Override
    public String toString() {
      return name;
    }
  }

  /** What a field of shared state held before it was overwritten: another thread may see it. */
  record Earlier(Field field) implements Loc {
    @Override
    public String toString() {
      return field.toString();
    }
  }

  /** What a method without a body and without parameters answers: a field that cannot be seen. */
  record Accessor(String owner, String name, String desc) implements Loc {
    @Override
    public String toString() {
      return name + "()";
    }
  }

  /** Any element of a container (array, collection, optional, stream, values of a map). */
  record Elem() implements Loc {
    @Override
    public String toString() {
      return "[*]";
    }
  }

  /** The element under this index or key. */
  record At(Sym key) implements Loc {
    @Override
    public String toString() {
      return "[" + key + "]";
    }
  }

  /** A named part of a library object that has no field we look into: keys, content, message. */
  record Slot(String name) implements Loc {
    @Override
    public String toString() {
      return "." + name;
    }
  }

  /** The element of any container. */
  Loc ELEM = new Elem();

  /** The keys of a map, themselves a container. */
  Loc KEYS = new Slot("keys");

  /** A variable captured by a lambda. */
  static Loc captured(int n) {
    return new Slot("captured" + n);
  }

  /** Returns whether it is an element of a container. */
  default boolean isElement() {
    return this instanceof Elem || this instanceof At;
  }
}
