package com.example.network.consent;

import com.example.network.database.Database;
import com.example.network.person.Person;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.ForPurpose;
import io.purposebound.annotations.LegalBasis;
import java.time.LocalDate;

/** Who allowed what. A withdrawal counts from the next question on. */
public final class ConsentRegistry {
  private static final String IN_FORCE =
      "select explicit from consents where person = ? and purpose = ? and withdrawn_on is null";

  private final Database database;

  public ConsentRegistry(Database database) {
    this.database = database;
  }

  /** Whether this person allows this purpose now. */
  @ConsentCheck
  public boolean granted(@DataSubject Person person, @ForPurpose ProcessingPurpose purpose) {
    return !database
        .query(IN_FORCE, row -> row.getBoolean("explicit"), person.id(), purpose.name())
        .isEmpty();
  }

  /** Whether this person allows this purpose now, also for special categories of data. */
  @ConsentCheck(basis = LegalBasis.EXPLICIT_CONSENT)
  public boolean grantedExplicitly(
      @DataSubject Person person, @ForPurpose ProcessingPurpose purpose) {
    return database
        .query(IN_FORCE, row -> row.getBoolean("explicit"), person.id(), purpose.name())
        .contains(true);
  }

  public void grant(Person person, ProcessingPurpose purpose, boolean explicit, LocalDate day) {
    database.update(
        "insert into consents (person, purpose, explicit, granted_on) values (?, ?, ?, ?)",
        person.id(),
        purpose.name(),
        explicit,
        day);
  }

  public void withdraw(Person person, ProcessingPurpose purpose, LocalDate day) {
    database.update(
        "update consents set withdrawn_on = ? "
            + "where person = ? and purpose = ? and withdrawn_on is null",
        day,
        person.id(),
        purpose.name());
  }
}
