package bench.flowboxing;

import bench.api.Trainer;
import bench.model.User;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Dates and what is computed from them. */
final class Days {

  void computed(User user, Trainer trainer) {
    LocalDate day = user.dateOfBirth();
    trainer.learn(day); // EXPECT: MissingConsentCheck
    trainer.learn(day.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(day.plusDays(1)); // EXPECT: MissingConsentCheck
    trainer.learn(day.withDayOfMonth(1)); // EXPECT: MissingConsentCheck
    trainer.learn(day.format(DateTimeFormatter.ISO_DATE)); // EXPECT: MissingConsentCheck
    trainer.learn(ChronoUnit.YEARS.between(day, LocalDate.of(2026, 1, 1))); // EXPECT: MissingConsentCheck
    trainer.learn(Period.between(day, LocalDate.of(2026, 1, 1)).getYears()); // EXPECT: MissingConsentCheck
    trainer.learn(day.atStartOfDay()); // EXPECT: MissingConsentCheck
  }

  void asked(User user, Trainer trainer) {
    LocalDate day = user.dateOfBirth();
    LocalDate limit = LocalDate.of(2008, 1, 1);
    trainer.learn(day.isAfter(limit)); // EXPECT: none
    trainer.learn(day.isLeapYear()); // EXPECT: none
    trainer.learn(day.equals(limit)); // EXPECT: none
    trainer.learn(day.compareTo(limit)); // EXPECT: none
    trainer.learn(limit); // EXPECT: none
    trainer.learn(limit.plusDays(1)); // EXPECT: none
    trainer.learn(limit.format(DateTimeFormatter.ISO_DATE)); // EXPECT: none
  }
}
