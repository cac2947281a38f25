package com.example.network.consent;

import com.example.network.person.Person;
import java.time.LocalDate;
import java.util.Optional;

/** Which notices went out, and who received them when. */
public interface NoticeRegister {
  /** The notice that was in effect last on this day. */
  Optional<Notice> inEffect(LocalDate day);

  /** Whether this person had received a notice when they wrote something on this day. */
  boolean informed(Person person, LocalDate day);
}
