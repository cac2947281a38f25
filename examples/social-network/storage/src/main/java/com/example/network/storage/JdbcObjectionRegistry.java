package com.example.network.storage;

import com.example.network.consent.ObjectionRegistry;
import com.example.network.consent.ProcessingPurpose;
import com.example.network.person.Person;
import java.time.LocalDate;

/** Who objected to AI training (GDPR Art. 21). */
public final class JdbcObjectionRegistry implements ObjectionRegistry {
  private final Database database;

  public JdbcObjectionRegistry(Database database) {
    this.database = database;
  }

  @Override
  public boolean objected(Person person) {
    return !database
        .query(
            "select filed_on from objections where person = ?",
            row -> row.getDate("filed_on"),
            person.id())
        .isEmpty();
  }

  @Override
  public void file(Person person, LocalDate day) {
    database.update("insert into objections (person, filed_on) values (?, ?)", person.id(), day);
    new JdbcConsentRegistry(database).withdraw(person, ProcessingPurpose.AI_TRAINING, day);
  }
}
