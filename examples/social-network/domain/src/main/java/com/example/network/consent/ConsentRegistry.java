package com.example.network.consent;

import com.example.network.person.Person;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.ForPurpose;
import io.purposebound.annotations.LegalBasis;
import java.time.LocalDate;

/** Who allowed what. A withdrawal counts from the next question on. */
public interface ConsentRegistry {
  /** Whether this person allows this purpose now. */
  @ConsentCheck
  boolean granted(@DataSubject Person person, @ForPurpose ProcessingPurpose purpose);

  /** Whether this person allows this purpose now, also for special categories of data. */
  @ConsentCheck(basis = LegalBasis.EXPLICIT_CONSENT)
  boolean grantedExplicitly(@DataSubject Person person, @ForPurpose ProcessingPurpose purpose);

  /** Whether both persons allow this purpose now: for what two people said to each other. */
  @ConsentCheck
  default boolean grantedByBoth(
      @DataSubject Person one, @DataSubject Person other, @ForPurpose ProcessingPurpose purpose) {
    return granted(one, purpose) && granted(other, purpose);
  }

  void grant(Person person, ProcessingPurpose purpose, boolean explicit, LocalDate day);

  void withdraw(Person person, ProcessingPurpose purpose, LocalDate day);
}
