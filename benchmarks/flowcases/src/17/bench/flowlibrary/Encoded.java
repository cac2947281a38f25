package bench.flowlibrary;

import bench.api.Trainer;
import bench.model.User;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.CRC32;

/** Encodings, digests and checksums are still about the person. */
final class Encoded {

  void encodings(User user, Trainer trainer) {
    byte[] bytes = user.bio().getBytes(StandardCharsets.UTF_8);
    byte[] name = user.handle().getBytes(StandardCharsets.UTF_8);
    String encoded = Base64.getEncoder().encodeToString(bytes);
    trainer.learn(encoded); // EXPECT: MissingConsentCheck
    trainer.learn(Base64.getEncoder().encodeToString(name)); // EXPECT: none
    trainer.learn(Base64.getDecoder().decode(encoded)); // EXPECT: MissingConsentCheck
    trainer.learn(Base64.getUrlEncoder().withoutPadding().encode(bytes)); // EXPECT: MissingConsentCheck
    trainer.learn(HexFormat.of().formatHex(bytes)); // EXPECT: MissingConsentCheck
    trainer.learn(HexFormat.of().formatHex(name)); // EXPECT: none
    trainer.learn(URLEncoder.encode(user.bio(), StandardCharsets.UTF_8)); // EXPECT: MissingConsentCheck
    trainer.learn(URLDecoder.decode(user.handle(), StandardCharsets.UTF_8)); // EXPECT: none
  }

  void digests(User user, Trainer trainer) throws NoSuchAlgorithmException {
    byte[] bytes = user.email().getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    trainer.learn(digest); // EXPECT: MissingConsentCheck
    trainer.learn(new BigInteger(1, digest).toString(16)); // EXPECT: MissingConsentCheck
    MessageDigest stepwise = MessageDigest.getInstance("SHA-256");
    stepwise.update(bytes);
    trainer.learn(stepwise.digest()); // EXPECT: MissingConsentCheck
    MessageDigest clean = MessageDigest.getInstance("SHA-256");
    clean.update(user.handle().getBytes(StandardCharsets.UTF_8));
    trainer.learn(clean.digest()); // EXPECT: none
    trainer.learn(MessageDigest.isEqual(digest, bytes)); // EXPECT: none
    trainer.learn(stepwise.getAlgorithm()); // EXPECT: none
  }

  void checksums(User user, Trainer trainer) {
    CRC32 personal = new CRC32();
    personal.update(user.bio().getBytes(StandardCharsets.UTF_8));
    trainer.learn(personal.getValue()); // EXPECT: MissingConsentCheck
    CRC32 clean = new CRC32();
    clean.update(user.handle().getBytes(StandardCharsets.UTF_8));
    trainer.learn(clean.getValue()); // EXPECT: none
    trainer.learn(UUID.nameUUIDFromBytes(user.email().getBytes(StandardCharsets.UTF_8))); // EXPECT: MissingConsentCheck
    trainer.learn(UUID.randomUUID()); // EXPECT: none
  }

  void hashes(User user, Trainer trainer) {
    trainer.learn(user.bio().hashCode()); // EXPECT: none
    trainer.learn(Objects.hash(user.bio(), user.email())); // EXPECT: none
    trainer.learn(Objects.hashCode(user.bio())); // EXPECT: none
    trainer.learn(Arrays.hashCode(user.bio().getBytes(StandardCharsets.UTF_8))); // EXPECT: none
    trainer.learn(List.of(user.bio()).hashCode()); // EXPECT: none
    trainer.learn(user.hashCode()); // EXPECT: none
  }

  private static String ownDigest(String text) {
    int sum = 7;
    for (char c : text.toCharArray()) {
      sum = sum * 31 + c;
    }
    return Integer.toHexString(sum);
  }

  void ownDigests(User user, Trainer trainer) {
    trainer.learn(ownDigest(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(ownDigest(user.handle())); // EXPECT: none
  }
}
