package io.purposebound.ir;

import io.purposebound.classfile.JavaType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A symbolic value. Two equal symbols denote the same run-time value at every point where both are
 * current (value numbering, Alpern, Wegman and Zadeck 1988); what a symbol <em>may</em> be is told
 * by the alternatives of {@link Join}. Immutable but for the alternatives of a join, which belong
 * to one method's evaluation.
 */
public abstract sealed class Sym
    permits Sym.Param,
        Sym.Const,
        Sym.Global,
        Sym.Read,
        Sym.Alloc,
        Sym.Result,
        Sym.Op,
        Join,
        Sym.Held,
        Sym.Sourced,
        Sym.Old,
        Sym.Cast,
        Sym.Via {
  /** Shared between symbols that were found equal: what was compared once is not again. */
  private @Nullable Object[] key;

  private final int hash;

  Sym(@Nullable Object... key) {
    this.key = key;
    this.hash = Arrays.hashCode(key) * 31 + getClass().getName().hashCode();
  }

  /** Returns the static type as far as it is known. */
  public abstract JavaType type();

  @Override
  public final boolean equals(@Nullable Object o) {
    if (this == o) {
      return true;
    }
    if (!(o instanceof Sym s) || s.hash != hash || s.getClass() != getClass()) {
      return false;
    }
    if (s.key == key) {
      return true;
    }
    if (!Arrays.equals(s.key, key)) {
      return false;
    }
    s.key = key;
    return true;
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  /** Returns the value itself, without what is known of how it came here. */
  public Sym core() {
    return this;
  }

  /** A parameter on entry; the receiver is number 0 of an instance method. */
  public static final class Param extends Sym {
    private final int index;
    private final JavaType type;

    public Param(int index, JavaType type) {
      super(index);
      this.index = index;
      this.type = type;
    }

    public int index() {
      return index;
    }

    @Override
    public JavaType type() {
      return type;
    }

    @Override
    public String toString() {
      return "p" + index;
    }
  }

  /** The name of an enum constant or another constant object in a static final field. */
  public record Named(String owner, String name) {}

  /** The null reference. */
  public enum Null {
    NULL
  }

  /** A constant: a boxed number (booleans are ints), a string, {@link Named} or {@link Null}. */
  public static final class Const extends Sym {
    public static final Const NULL = new Const(Null.NULL, JavaType.OBJECT);
    public static final Const TRUE = new Const(1, JavaType.of("Z"));
    public static final Const FALSE = new Const(0, JavaType.of("Z"));

    private final Object value;
    private final JavaType type;

    public Const(Object value, JavaType type) {
      super(value);
      this.value = value;
      this.type = type;
    }

    /** Returns an int constant. */
    public static Const of(int value) {
      return new Const(value, JavaType.of("I"));
    }

    public Object value() {
      return value;
    }

    @Override
    public JavaType type() {
      return type;
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }

  /** The static state of a class: base of its static fields. */
  public static final class Global extends Sym {
    private final String owner;

    public Global(String owner) {
      super(owner);
      this.owner = owner;
    }

    public String owner() {
      return owner;
    }

    @Override
    public JavaType type() {
      return JavaType.OBJECT;
    }

    @Override
    public String toString() {
      return owner.substring(owner.lastIndexOf('/') + 1);
    }
  }

  /** What a place of a value held when the method was entered (or the value was obtained). */
  public static final class Read extends Sym {
    private final Sym base;
    private final Loc loc;
    private final JavaType type;
    private final int depth;

    public Read(Sym base, Loc loc, JavaType type) {
      super(base, loc);
      this.base = base;
      this.loc = loc;
      this.type = type;
      this.depth = base.core() instanceof Read r ? r.depth + 1 : 1;
    }

    public Sym base() {
      return base;
    }

    public Loc loc() {
      return loc;
    }

    /** Returns the length of the access path. */
    public int depth() {
      return depth;
    }

    @Override
    public JavaType type() {
      return type;
    }

    @Override
    public String toString() {
      return base + (loc.isElement() || loc instanceof Loc.Slot ? "" : ".") + loc;
    }
  }

  /** An object created here. */
  public static final class Alloc extends Sym {
    private final Site site;
    private final String part;
    private final JavaType type;
    private final Shape shape;

    public Alloc(Site site, String part, JavaType type, Shape shape) {
      super(site, part, shape);
      this.site = site;
      this.part = part;
      this.type = type;
      this.shape = shape;
    }

    public Site site() {
      return site;
    }

    /** Returns what tells apart several objects created by one instruction. */
    public String part() {
      return part;
    }

    public Shape shape() {
      return shape;
    }

    @Override
    public JavaType type() {
      return type;
    }

    @Override
    public String toString() {
      return "new " + type.name() + "@" + site.line();
    }
  }

  /** What a call returned whose callee is not looked into. */
  public static final class Result extends Sym {
    private final Site site;
    private final CallInfo call;
    private final JavaType type;

    public Result(Site site, CallInfo call, JavaType type) {
      super(site, call);
      this.site = site;
      this.call = call;
      this.type = type;
    }

    public Site site() {
      return site;
    }

    public CallInfo call() {
      return call;
    }

    @Override
    public JavaType type() {
      return type;
    }

    @Override
    public String toString() {
      return call.toString();
    }
  }

  /** A value computed from others: text, numbers, outcomes of tests. */
  public static final class Op extends Sym {
    private final @Nullable Site site;
    private final Kind kind;
    private final java.util.List<Sym> operands;
    private final JavaType type;

    public Op(@Nullable Site site, Kind kind, java.util.List<Sym> operands, JavaType type) {
      super(kind, operands, kind == Kind.COMPUTED || kind == Kind.ASSUMED ? site : null);
      this.site = site;
      this.kind = kind;
      this.operands = operands;
      this.type = type;
    }

    public @Nullable Site site() {
      return site;
    }

    public Kind kind() {
      return kind;
    }

    public java.util.List<Sym> operands() {
      return operands;
    }

    @Override
    public JavaType type() {
      return type;
    }

    @Override
    public String toString() {
      return kind + "" + operands;
    }
  }

  /** What a computed value is. */
  public enum Kind {
    /** Carries the data of its operands. */
    COMPUTED,
    /** As computed, by the default for code without a body. */
    ASSUMED,
    /** As computed, and recorded as pseudonymised. */
    PSEUDONYM,
    /** Arithmetic that carries data; folded where both operands are constant. */
    ARITHMETIC,
    /** A sum of two numbers, which carries data as arithmetic does. */
    SUM,
    /** Carries nothing: the result of an anonymiser, a hash code. */
    CLEAN,
    /**
     * How many elements a container holds, which carries nothing: the container, and what being not
     * empty says where that is known.
     */
    SIZE,
    /** The ordinal of an enum constant. */
    ORDINAL,
    /** The name of an enum constant. */
    NAME,
    /**
     * Which case of a switch a value is: value, case at which matching starts, then the constant of
     * each case by number.
     */
    SWITCH,
    /** Outcome tests; all carry nothing. Equality of two values. */
    EQUAL,
    /** Three-way comparison of two values. */
    COMPARE,
    NOT,
    AND,
    OR,
    /** Instance test: value, type. The value is not null when true. */
    INSTANCE,
    /**
     * Whether a container holds anything: its element, the container where that matters, and what
     * being not empty says where that is known.
     */
    PRESENT,
    /** Whether a predicate held for some element: predicate outcome, element. */
    ANY,
    /** Whether a predicate held for all elements: predicate outcome, element, container. */
    ALL,
    /** Whether a predicate held for no element: predicate outcome, element, container. */
    NONE,
    /** Whether a value is among the elements: value, element. */
    MEMBER;

    /** Returns whether the value carries the data of its operands. */
    public boolean carries() {
      return this == COMPUTED
          || this == ASSUMED
          || this == PSEUDONYM
          || this == ARITHMETIC
          || this == SUM
          || this == ORDINAL
          || this == NAME;
    }
  }

  /** A value that was copied (stored, passed on) while these facts held. */
  public static final class Held extends Sym {
    private static final int MAX_LAYERS = 4;

    private final Sym inner;
    private final FactSet facts;
    private final @Nullable Hop hop;

    private Held(Sym inner, FactSet facts, @Nullable Hop hop) {
      super(inner, facts, hop);
      this.inner = inner;
      this.facts = facts;
      this.hop = hop;
    }

    /** Returns the value with these facts and this step; the value itself if there are neither. */
    public static Sym of(Sym inner, FactSet facts, @Nullable Hop hop) {
      if ((facts.isEmpty() && hop == null) || inner instanceof Const) {
        return inner;
      }
      if (inner instanceof Held h && h.facts.containsAll(facts) && hop == null) {
        return inner;
      }
      int layers = 0;
      Sym value = inner;
      FactSet all = facts;
      while (value instanceof Held h) {
        layers++;
        all = all.plus(h.facts);
        value = h.inner;
      }
      if (layers > MAX_LAYERS) {
        // bounded: steps are dropped, facts never
        return new Held(value, all, hop);
      }
      return new Held(inner, facts, hop);
    }

    public Sym inner() {
      return inner;
    }

    public FactSet facts() {
      return facts;
    }

    public @Nullable Hop hop() {
      return hop;
    }

    @Override
    public Sym core() {
      return inner.core();
    }

    @Override
    public JavaType type() {
      return inner.type();
    }

    @Override
    public String toString() {
      return inner.toString();
    }
  }

  /** A value read from a declared source. */
  public static final class Sourced extends Sym {
    private final SourceRef source;
    private final Sym identity;
    private final Sym inner;
    private final Site site;

    /**
     * @param source what is declared
     * @param identity names the value and its holder
     * @param inner what is known of the value besides; the identity where nothing is
     * @param site where it was read
     */
    public Sourced(SourceRef source, Sym identity, Sym inner, Site site) {
      super(source, identity, inner, site);
      this.source = source;
      this.identity = identity;
      this.inner = inner;
      this.site = site;
    }

    public SourceRef source() {
      return source;
    }

    public Sym identity() {
      return identity;
    }

    public Sym inner() {
      return inner;
    }

    public Site site() {
      return site;
    }

    @Override
    public Sym core() {
      return inner.core();
    }

    @Override
    public JavaType type() {
      return inner.type();
    }

    @Override
    public String toString() {
      return identity.toString();
    }
  }

  /** A value that this symbol had in an earlier round of a loop. */
  public static final class Old extends Sym {
    private final Sym inner;

    private Old(Sym inner) {
      super(inner);
      this.inner = inner;
    }

    /** Returns the symbol of an earlier round; that of a constant is itself. */
    public static Sym of(Sym inner) {
      return inner instanceof Old || inner instanceof Const ? inner : new Old(inner);
    }

    public Sym inner() {
      return inner;
    }

    @Override
    public JavaType type() {
      return inner.type();
    }

    @Override
    public String toString() {
      return inner + "'";
    }
  }

  /** A value of which a narrower type is known. */
  public static final class Cast extends Sym {
    private final Sym inner;
    private final JavaType type;

    public Cast(Sym inner, JavaType type) {
      super(inner, type);
      this.inner = inner;
      this.type = type;
    }

    public Sym inner() {
      return inner;
    }

    @Override
    public Sym core() {
      return inner.core();
    }

    @Override
    public JavaType type() {
      return type;
    }

    @Override
    public String toString() {
      return inner.toString();
    }
  }

  /** What was read from one alternative of a join: on this way the join is that alternative. */
  public static final class Via extends Sym {
    private final Sym inner;
    private final Sym join;
    private final Sym alternative;

    public Via(Sym inner, Sym join, Sym alternative) {
      super(inner, join, alternative);
      this.inner = inner;
      this.join = join;
      this.alternative = alternative;
    }

    public Sym inner() {
      return inner;
    }

    public Sym join() {
      return join;
    }

    public Sym alternative() {
      return alternative;
    }

    @Override
    public Sym core() {
      return inner.core();
    }

    @Override
    public JavaType type() {
      return inner.type();
    }

    @Override
    public String toString() {
      return inner.toString();
    }
  }
}
