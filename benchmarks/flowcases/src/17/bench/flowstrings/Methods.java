package bench.flowstrings;

import bench.api.Trainer;
import bench.model.User;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;

/** Methods of strings. */
final class Methods {

  void parts(User user, Trainer trainer) {
    trainer.learn(user.bio().substring(2)); // EXPECT: MissingConsentCheck
    trainer.learn(user.bio().substring(0, 1).toUpperCase(Locale.ROOT)); // EXPECT: MissingConsentCheck
    trainer.learn(user.bio().strip().replace('a', 'b')); // EXPECT: MissingConsentCheck
    trainer.learn(user.bio().split(",")); // EXPECT: MissingConsentCheck
    trainer.learn(user.bio().split(",")[0]); // EXPECT: MissingConsentCheck
    trainer.learn(user.bio().repeat(2)); // EXPECT: MissingConsentCheck
    trainer.learn(user.bio().intern()); // EXPECT: MissingConsentCheck
    trainer.learn(user.handle().substring(1).trim()); // EXPECT: none
    trainer.learn(user.handle().split(",")[0]); // EXPECT: none
  }

  void joined(User user, Trainer trainer) {
    trainer.learn("about: " + user.bio()); // EXPECT: MissingConsentCheck
    trainer.learn("about: " + user.handle() + user.id()); // EXPECT: none
    trainer.learn(user.handle().concat(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(user.handle().concat("!")); // EXPECT: none
    trainer.learn(String.join("-", user.handle(), user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(String.join("-", user.handle(), "x")); // EXPECT: none
    trainer.learn(String.join(user.bio(), "a", "b")); // EXPECT: MissingConsentCheck
  }

  void replaced(User user, Trainer trainer) {
    trainer.learn("Hello {}".replace("{}", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn("Hello {}".replace("{}", user.handle())); // EXPECT: none
    trainer.learn("Hello {}".replaceAll("[{}]+", user.bio())); // EXPECT: MissingConsentCheck
  }

  void formatted(User user, Trainer trainer) {
    trainer.learn(String.format("%s (%d)", user.bio(), user.id())); // EXPECT: MissingConsentCheck
    trainer.learn(String.format("%s (%d)", user.handle(), user.id())); // EXPECT: none
    trainer.learn("%s".formatted(user.email())); // EXPECT: MissingConsentCheck
    trainer.learn("%d".formatted(user.bio().length())); // EXPECT: none
    trainer.learn(MessageFormat.format("{0}", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(MessageFormat.format("{0}", user.handle())); // EXPECT: none
  }

  void characters(User user, Trainer trainer) {
    char[] chars = user.bio().toCharArray();
    trainer.learn(chars); // EXPECT: MissingConsentCheck
    trainer.learn(new String(chars)); // EXPECT: MissingConsentCheck
    trainer.learn(String.valueOf(chars)); // EXPECT: MissingConsentCheck
    trainer.learn(chars[0]); // EXPECT: MissingConsentCheck
    trainer.learn(new String(user.handle().toCharArray())); // EXPECT: none
    trainer.learn(user.bio().getBytes(StandardCharsets.UTF_8)); // EXPECT: MissingConsentCheck
    byte[] bytes = user.bio().getBytes(StandardCharsets.UTF_8);
    trainer.learn(new String(bytes, StandardCharsets.UTF_8)); // EXPECT: MissingConsentCheck
    trainer.learn(user.bio().chars().sum()); // EXPECT: MissingConsentCheck
    trainer.learn(user.bio().codePointAt(0)); // EXPECT: MissingConsentCheck
  }

  void lines(User user, Trainer trainer) {
    user.bio().lines().forEach(trainer::learn); // EXPECT: MissingConsentCheck
    user.handle().lines().forEach(trainer::learn); // EXPECT: none
    trainer.learn(user.bio().lines().toList()); // EXPECT: MissingConsentCheck
    trainer.learn(user.bio().lines().count()); // EXPECT: none
  }

  void blocks(User user, Trainer trainer) {
    String card =
        """
        Name: %s
        Text: %s
        """;
    trainer.learn(card); // EXPECT: none
    trainer.learn(card.formatted(user.handle(), user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(card.formatted(user.handle(), "none")); // EXPECT: none
  }
}
