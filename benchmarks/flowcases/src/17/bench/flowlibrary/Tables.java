package bench.flowlibrary;

import bench.api.Trainer;
import bench.model.User;
import java.nio.charset.StandardCharsets;

/** Encoders look characters up in a table: the position tells the data, the table does not. */
final class Tables {

  private static final String DIGITS = "0123456789abcdef";
  private static final char[] LETTERS = {'a', 'b', 'c', 'd'};

  void text(User user, Trainer trainer) {
    trainer.learn(hex(user.bio().getBytes(StandardCharsets.UTF_8))); // EXPECT: MissingConsentCheck
    trainer.learn(hex(user.handle().getBytes(StandardCharsets.UTF_8))); // EXPECT: none
  }

  private static String hex(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(DIGITS.charAt((b >> 4) & 15)).append(DIGITS.charAt(b & 15));
    }
    return text.toString();
  }

  void array(User user, Trainer trainer) {
    trainer.learn(letters(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(letters(user.handle())); // EXPECT: none
  }

  private static String letters(String from) {
    char[] to = new char[from.length()];
    for (int i = 0; i < to.length; i++) {
      to[i] = LETTERS[from.charAt(i) & 3];
    }
    return new String(to);
  }

  void positions(User user, Trainer trainer) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < user.bio().length() && i < 4; i++) {
      text.append(DIGITS.charAt(i)).append(LETTERS[i]).append(LETTERS[i % 2]);
    }
    trainer.learn(text.toString()); // EXPECT: none
  }
}
