package com.example.network.consent;

import com.example.network.person.Person;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.ObjectionCheck;
import io.purposebound.annotations.Purposes;
import java.time.LocalDate;

/** Who objected to AI training (GDPR Art. 21). */
public interface ObjectionRegistry {
  @ObjectionCheck(Purposes.TRAIN_AI_SYSTEM)
  boolean objected(@DataSubject Person person);

  /** Files an objection, which also withdraws a consent to training given before. */
  void file(Person person, LocalDate day);
}
