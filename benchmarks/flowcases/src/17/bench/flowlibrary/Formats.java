package bench.flowlibrary;

import bench.api.AuditLog;
import bench.api.Trainer;
import bench.model.User;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URI;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.Locale;
import java.util.Objects;

/** Formatters and small helpers of the platform. */
final class Formats {

  void texts(User user, Trainer trainer) {
    StringBuilder target = new StringBuilder();
    new Formatter(target).format("%s", user.bio());
    trainer.learn(target.toString()); // EXPECT: MissingConsentCheck
    StringBuilder clean = new StringBuilder();
    new Formatter(clean).format("%s", user.handle());
    trainer.learn(clean.toString()); // EXPECT: none
    trainer.learn(DateTimeFormatter.ISO_DATE.format(user.dateOfBirth())); // EXPECT: MissingConsentCheck
    trainer.learn(DateTimeFormatter.ISO_DATE.format(LocalDate.of(2026, 1, 1))); // EXPECT: none
    trainer.learn(NumberFormat.getInstance(Locale.ROOT).format(user.dateOfBirth().getYear())); // EXPECT: MissingConsentCheck
    trainer.learn(NumberFormat.getInstance(Locale.ROOT).format(user.id())); // EXPECT: none
  }

  void objects(User user, Trainer trainer) {
    trainer.learn(Objects.requireNonNull(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Objects.requireNonNull(user.handle(), user.bio())); // EXPECT: none
    trainer.learn(Objects.requireNonNullElse(user.handle(), user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Objects.requireNonNullElse(user.handle(), "x")); // EXPECT: none
    trainer.learn(Objects.equals(user.bio(), user.email())); // EXPECT: none
    trainer.learn(Objects.isNull(user.bio())); // EXPECT: none
    trainer.learn(Objects.toString(user.bio(), "x")); // EXPECT: MissingConsentCheck
  }

  void numbers(User user, Trainer trainer) {
    int year = user.dateOfBirth().getYear();
    trainer.learn(Math.abs(year - 2000)); // EXPECT: MissingConsentCheck
    trainer.learn(Math.sqrt(year)); // EXPECT: MissingConsentCheck
    trainer.learn(BigDecimal.valueOf(year).add(BigDecimal.ONE)); // EXPECT: MissingConsentCheck
    trainer.learn(Integer.toHexString(year)); // EXPECT: MissingConsentCheck
    trainer.learn(Math.abs(user.bio().length() - 5)); // EXPECT: none
    trainer.learn(BigDecimal.valueOf(user.id()).add(BigDecimal.ONE)); // EXPECT: none
  }

  void times(User user, Trainer trainer) {
    trainer.learn(LocalDate.parse(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(LocalDate.parse(user.handle())); // EXPECT: none
    trainer.learn(Duration.between(user.dateOfBirth().atStartOfDay(), LocalDateTime.MAX).toDays()); // EXPECT: MissingConsentCheck
    trainer.learn(user.dateOfBirth().until(LocalDate.MAX).getYears()); // EXPECT: MissingConsentCheck
  }

  void addresses(User user, Trainer trainer) {
    trainer.learn(URI.create("mailto:" + user.email())); // EXPECT: MissingConsentCheck
    trainer.learn(URI.create("mailto:" + user.email()).toString()); // EXPECT: MissingConsentCheck
    trainer.learn(URI.create("https://example.org/" + user.handle())); // EXPECT: none
  }

  void logged(User user, PrintStream out, AuditLog audit, Trainer trainer) {
    out.println(user.bio()); // EXPECT: none
    audit.note(user.bio()); // EXPECT: none
    System.out.println(user.email()); // EXPECT: none
    trainer.learnWeighted(user.handle(), user.bio()); // EXPECT: none
    trainer.learnWeighted(user.bio(), "note"); // EXPECT: MissingConsentCheck
  }
}
