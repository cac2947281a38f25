package bench.flowlibrary;

import bench.api.Trainer;
import bench.model.User;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.Formatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Formats, patterns, encodings, days, requests. */
final class Texts {

  static final class Silent {
    private final String text;

    Silent(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return "silent " + text.length();
    }
  }

  void values(User user, Trainer trainer) {
    trainer.learn(String.valueOf(new Silent(user.bio()))); // EXPECT: none
    trainer.learn(String.valueOf((Object) user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(String.valueOf(user.bio().toCharArray())); // EXPECT: MissingConsentCheck
    trainer.learn(String.join("-", "a", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(String.join("-", "a", user.handle())); // EXPECT: none
    trainer.learn(String.format("%s", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn("%s %d".formatted(user.handle(), user.bio().length())); // EXPECT: none
  }

  void formats(User user, Trainer trainer) throws ParseException {
    trainer.learn(MessageFormat.format("{0}", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(MessageFormat.format("{0}", user.handle())); // EXPECT: none
    trainer.learn(new MessageFormat("{0}").format(new Object[] {user.bio()})); // EXPECT: MissingConsentCheck
    trainer.learn(new DecimalFormat("0.0").format(user.dateOfBirth().getYear())); // EXPECT: MissingConsentCheck
    trainer.learn(new DecimalFormat("0.0").format(user.id())); // EXPECT: none
    DateFormat days = new SimpleDateFormat("yyyy", Locale.ROOT);
    trainer.learn(days.format(new Date(user.dateOfBirth().toEpochDay()))); // EXPECT: MissingConsentCheck
    trainer.learn(days.format(new Date())); // EXPECT: none
    Formatter formatter = new Formatter();
    formatter.format("%s", user.bio());
    trainer.learn(formatter.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(Normalizer.normalize(user.bio(), Normalizer.Form.NFC)); // EXPECT: MissingConsentCheck
    trainer.learn(new ChoiceFormat("0#a|1#b").format(user.id())); // EXPECT: none
  }

  void days(User user, Trainer trainer) {
    trainer.learn(user.dateOfBirth().format(DateTimeFormatter.ISO_DATE)); // EXPECT: MissingConsentCheck
    trainer.learn(DateTimeFormatter.ISO_DATE.format(user.dateOfBirth())); // EXPECT: MissingConsentCheck
    trainer.learn(Period.between(user.dateOfBirth(), LocalDate.now()).getYears()); // EXPECT: MissingConsentCheck
    trainer.learn(ChronoUnit.DAYS.between(user.dateOfBirth(), LocalDate.now())); // EXPECT: MissingConsentCheck
    trainer.learn(user.dateOfBirth().isBefore(LocalDate.now())); // EXPECT: none
    trainer.learn(LocalDate.now().plusDays(1)); // EXPECT: none
  }

  private static final Pattern WORD = Pattern.compile("(\\w+)");

  void patterns(User user, Trainer trainer) {
    Matcher personal = WORD.matcher(user.bio());
    Matcher clean = WORD.matcher(user.handle());
    while (personal.find()) {
      trainer.learn(personal.group(1)); // EXPECT: MissingConsentCheck
      trainer.learn(personal.start()); // EXPECT: none
    }
    if (clean.matches()) {
      trainer.learn(clean.group()); // EXPECT: none
    }
    trainer.learn(WORD.split(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(WORD.matcher(user.handle()).replaceAll(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(WORD.matcher(user.handle()).replaceAll(r -> user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(WORD.matcher(user.bio()).results().map(r -> r.group()).toList()); // EXPECT: MissingConsentCheck
    trainer.learn(WORD.matcher(user.bio()).results().count()); // EXPECT: none
    trainer.learn(WORD.asPredicate().test(user.bio())); // EXPECT: none
    trainer.learn(WORD.splitAsStream(user.bio()).toList()); // EXPECT: MissingConsentCheck
    trainer.learn(WORD.pattern()); // EXPECT: none
  }

  void encodings(User user, Trainer trainer) {
    byte[] bytes = user.bio().getBytes(StandardCharsets.UTF_8);
    trainer.learn(Base64.getEncoder().encodeToString(bytes)); // EXPECT: MissingConsentCheck
    trainer.learn(Base64.getUrlEncoder().encodeToString(user.handle().getBytes(StandardCharsets.UTF_8))); // EXPECT: none
    trainer.learn(Base64.getDecoder().decode(Base64.getEncoder().encode(bytes))); // EXPECT: MissingConsentCheck
    trainer.learn(HexFormat.of().formatHex(bytes)); // EXPECT: MissingConsentCheck
    trainer.learn(URLEncoder.encode(user.bio(), StandardCharsets.UTF_8)); // EXPECT: MissingConsentCheck
    trainer.learn(URLEncoder.encode(user.handle(), StandardCharsets.UTF_8)); // EXPECT: none
    trainer.learn(URLDecoder.decode(user.bio(), StandardCharsets.UTF_8)); // EXPECT: MissingConsentCheck
    CRC32 sum = new CRC32();
    sum.update(bytes);
    trainer.learn(sum.getValue()); // EXPECT: MissingConsentCheck
    trainer.learn(new CRC32().getValue()); // EXPECT: none
  }

  void requests(User user, Trainer trainer) {
    HttpRequest personal =
        HttpRequest.newBuilder(URI.create("https://example.org"))
            .POST(HttpRequest.BodyPublishers.ofString(user.bio()))
            .build();
    HttpRequest clean =
        HttpRequest.newBuilder(URI.create("https://example.org"))
            .header("name", user.handle())
            .POST(HttpRequest.BodyPublishers.ofString(user.handle()))
            .build();
    trainer.learn(personal); // EXPECT: MissingConsentCheck
    trainer.learn(clean); // EXPECT: none
    trainer.learn(URI.create("https://example.org/?q=" + user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(personal.method()); // EXPECT: none
  }
}
