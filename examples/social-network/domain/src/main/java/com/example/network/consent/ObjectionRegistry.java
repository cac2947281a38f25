package com.example.network.consent;

import com.example.network.database.Database;
import com.example.network.person.Person;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.ObjectionCheck;
import io.purposebound.annotations.Purposes;
import java.time.LocalDate;

/** Who objected to AI training (GDPR Art. 21). */
public final class ObjectionRegistry {
  private final Database database;

  public ObjectionRegistry(Database database) {
    this.database = database;
  }

  @ObjectionCheck(Purposes.TRAIN_AI_SYSTEM)
  public boolean objected(@DataSubject Person person) {
    return !database
        .query(
            "select filed_on from objections where person = ?",
            row -> row.getDate("filed_on"),
            person.id())
        .isEmpty();
  }

  /** Files an objection, which also withdraws a consent to training given before. */
  public void file(Person person, LocalDate day) {
    database.update("insert into objections (person, filed_on) values (?, ?)", person.id(), day);
    new ConsentRegistry(database).withdraw(person, ProcessingPurpose.AI_TRAINING, day);
  }
}
