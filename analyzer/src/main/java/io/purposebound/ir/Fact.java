package io.purposebound.ir;

import io.purposebound.policy.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * That a person allowed a purpose on a legal basis, as a check (or an assertion) says. Equality is
 * that of the meaning; where the check stands is evidence only.
 */
public final class Fact {
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
  private final Evidence evidence;
  private final int hash;

  /**
   * Where a fact comes from.
   *
   * @param check the declared check, as people name it
   * @param site where it was made; null for a declaration that holds everywhere
   * @param asserted whether it is an assertion rather than a check in the code
   * @param open where the method that makes it answers as if it were granted without having asked;
   *     null where that is not known
   */
  public record Evidence(String check, @Nullable Site site, boolean asserted, @Nullable Site open) {
    public Evidence(String check, @Nullable Site site, boolean asserted) {
      this(check, site, asserted, null);
    }
  }

  public Fact(About about, Sym subject, Asked purpose, LegalBasis basis, Evidence evidence) {
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

  public Evidence evidence() {
    return evidence;
  }

  /** Returns the same fact, said to be made here where nothing tells it. */
  public Fact at(Site site) {
    return evidence.site() != null
        ? this
        : new Fact(
            about,
            subject,
            purpose,
            basis,
            new Evidence(evidence.check(), site, evidence.asserted(), evidence.open()));
  }

  /** Returns the same fact of a check that fails open there. */
  public Fact open(Site where) {
    return new Fact(
        about,
        subject,
        purpose,
        basis,
        new Evidence(evidence.check(), evidence.site(), evidence.asserted(), where));
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
    return new Fact(about, subject, asked, weaker, evidence);
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
