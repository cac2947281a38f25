package com.example.network.storage;

import com.example.network.consent.ConsentRegistry;
import com.example.network.consent.ProcessingPurpose;
import com.example.network.person.Person;
import java.time.LocalDate;

/** Who allowed what. A withdrawal counts from the next question on. */
public final class JdbcConsentRegistry implements ConsentRegistry {
  private static final String IN_FORCE =
      "select explicit from consents where person = ? and purpose = ? and withdrawn_on is null";

  private final Database database;

  public JdbcConsentRegistry(Database database) {
    this.database = database;
  }

  @Override
  public boolean granted(Person person, ProcessingPurpose purpose) {
    return !database
        .query(IN_FORCE, row -> row.getBoolean("explicit"), person.id(), purpose.name())
        .isEmpty();
  }

  @Override
  public boolean grantedExplicitly(Person person, ProcessingPurpose purpose) {
    return database
        .query(IN_FORCE, row -> row.getBoolean("explicit"), person.id(), purpose.name())
        .contains(true);
  }

  @Override
  public void grant(Person person, ProcessingPurpose purpose, boolean explicit, LocalDate day) {
    database.update(
        "insert into consents (person, purpose, explicit, granted_on) values (?, ?, ?, ?)",
        person.id(),
        purpose.name(),
        explicit,
        day);
  }

  @Override
  public void withdraw(Person person, ProcessingPurpose purpose, LocalDate day) {
    database.update(
        "update consents set withdrawn_on = ? "
            + "where person = ? and purpose = ? and withdrawn_on is null",
        day,
        person.id(),
        purpose.name());
  }
}
