package io.purposebound.ir;

import io.purposebound.policy.LegalBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That a person allowed a purpose on a legal basis, as a check (or an assertion) says. Equality is
 * that of the meaning; where the check stands is evidence only.
 */
public final class Fact {
  /** Places that one fact remembers: more are no use to whoever reads them. */
  private static final int MAX_EVIDENCE = 8;

  /** Stands for an object that comes out of a value. */
  public static final Sym ROW = new Sym.Global("#row");

  /** Of whom the fact speaks. */
  public enum About {
    /** The person whose value (or whose identifying value) the subject is. */
    VALUE,
    /** The person whom the object is about on which the check was called. */
    HOLDER,
    /** The current person. */
    AMBIENT,
    /** Whomever the value is about that it is attached to. */
    ANYONE,
    /**
     * The person whom each object that comes out of the value is about, or one that it leads to:
     * the subject is a path from {@link #ROW}.
     */
    ROWS,
    /** Every element of the container. */
    ALL_ELEMENTS,
    /** Every element of the container that a loop has gone over so far. */
    SEEN,
    /** Whatever was passed to the method: {@code @RequiresConsent}. */
    PASSED,
    /** No consent: that a record's purpose element was compared with a constant. */
    COMPARED,
    /** No consent: that an input of the method passed a test; its callers know what that says. */
    CONDITION
  }

  /** Returns whether it speaks of a person's consent at all. */
  public boolean isConsent() {
    return about != About.COMPARED && about != About.CONDITION && about != About.SEEN;
  }

  private final About about;
  private final Sym subject;
  private final Asked purpose;
  private final LegalBasis basis;
  private final List<Evidence> evidence;
  private final int hash;

  /**
   * Where a fact comes from.
   *
   * @param check the declared check, as people name it
   * @param site where it was made; null for a declaration that holds everywhere
   * @param asserted whether it is an assertion rather than a check in the code
   * @param open where the method that makes it answers as if it were granted without having asked;
   *     null where that is not known
   * @param type the class as which the person was handed to the check; null where that is not known
   */
  public record Evidence(
      String check,
      @Nullable Site site,
      boolean asserted,
      @Nullable Site open,
      @Nullable String type) {
    public Evidence(String check, @Nullable Site site, boolean asserted) {
      this(check, site, asserted, null, null);
    }

    /** Returns the same evidence at another place. */
    Evidence at(@Nullable Site other) {
      return other == site ? this : new Evidence(check, other, asserted, open, type);
    }

    /** Returns the same evidence of a check that was asked about an object of this class. */
    public Evidence about(String asked) {
      return new Evidence(check, site, asserted, open, asked);
    }
  }

  public Fact(About about, Sym subject, Asked purpose, LegalBasis basis, Evidence evidence) {
    this(about, subject, purpose, basis, List.of(evidence));
  }

  private Fact(About about, Sym subject, Asked purpose, LegalBasis basis, List<Evidence> evidence) {
    this.about = about;
    this.subject = subject.core();
    this.purpose = purpose;
    this.basis = basis;
    this.evidence = evidence;
    this.hash =
        ((about.hashCode() * 31 + this.subject.hashCode()) * 31 + purpose.hashCode()) * 31
            + basis.ordinal();
  }

  public About about() {
    return about;
  }

  public Sym subject() {
    return subject;
  }

  public Asked purpose() {
    return purpose;
  }

  public LegalBasis basis() {
    return basis;
  }

  /** Returns where it comes from first. */
  public Evidence evidence() {
    return evidence.get(0);
  }

  /**
   * Returns everything that says it: several checks one after the other, or one on each path. Each
   * is there once, in the order in which they were met.
   */
  public List<Evidence> allEvidence() {
    return evidence;
  }

  /** Returns the same fact once for each that says it. */
  public List<Fact> byEvidence() {
    return evidence.size() == 1
        ? List.of(this)
        : evidence.stream().map(e -> new Fact(about, subject, purpose, basis, e)).toList();
  }

  /** Returns the same fact, said to be made here where nothing tells it. */
  public Fact at(Site site) {
    return standingOn(e -> e.site() != null ? e : e.at(site));
  }

  /** Returns the same fact of a check that fails open there. */
  public Fact open(Site where) {
    return standingOn(e -> new Evidence(e.check(), e.site(), e.asserted(), where, e.type()));
  }

  /** Returns the same fact with its evidence replaced. */
  Fact standingOn(UnaryOperator<Evidence> with) {
    // nearly always one, and the same again: no stream for it
    boolean same = true;
    List<Evidence> all = new ArrayList<>(evidence.size());
    for (Evidence e : evidence) {
      Evidence next = with.apply(e);
      same &= next.equals(e);
      if (!all.contains(next)) {
        all.add(next);
      }
    }
    return same ? this : new Fact(about, subject, purpose, basis, List.copyOf(all));
  }

  /** Returns the same fact with what says an equal one, too. */
  Fact alsoBy(Fact equal) {
    if (equal == this
        || evidence.size() >= MAX_EVIDENCE
        || evidence.equals(equal.evidence)
        || evidence.containsAll(equal.evidence)) {
      return this;
    }
    List<Evidence> all =
        Stream.concat(evidence.stream(), equal.evidence.stream())
            .distinct()
            .limit(MAX_EVIDENCE)
            .toList();
    return new Fact(about, subject, purpose, basis, all);
  }

  /** Returns the same fact of another subject. */
  public Fact of(Sym newSubject) {
    return new Fact(about, newSubject, purpose, basis, evidence);
  }

  /** Returns the same fact for another purpose. */
  public Fact asking(Asked other) {
    return new Fact(about, subject, other, basis, evidence);
  }

  /** Returns the same fact spoken about otherwise. */
  public Fact about(About newAbout, Sym newSubject) {
    return new Fact(newAbout, newSubject, purpose, basis, evidence);
  }

  /** Returns the fact that both of two facts imply, null where there is none. */
  @Nullable Fact common(Fact o) {
    if (about != o.about || about == About.COMPARED || !subject.equals(o.subject)) {
      return null;
    }
    Asked asked = purpose.common(o.purpose);
    if (asked == null) {
      return null;
    }
    LegalBasis weaker = basis.satisfies(o.basis) ? o.basis : basis;
    return new Fact(about, subject, asked, weaker, evidence).alsoBy(o);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Fact f
        && hash == f.hash
        && about == f.about
        && basis == f.basis
        && subject.equals(f.subject)
        && purpose.equals(f.purpose);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return about + "(" + subject + ", " + purpose + ", " + basis + ")";
  }
}
