package bench.flowio;

import bench.api.Trainer;
import bench.model.User;
import java.io.BufferedWriter;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Whoever is handed a file's name reads what the file holds. */
final class FilesHandedOver {

  private static final Path PERSONAL = Path.of("handed", "bios.txt");
  private static final Path CLEAN = Path.of("handed", "names.txt");

  /** What a job is told. */
  record Job(Path file, String name) {}

  private final Path kept;

  FilesHandedOver(Path kept) {
    this.kept = kept;
  }

  void constant(User user, Trainer trainer) throws IOException {
    Files.writeString(Path.of("h.txt"), user.bio());
    Files.writeString(Path.of("i.txt"), user.handle());
    trainer.learn(Path.of("h.txt")); // EXPECT: MissingConsentCheck
    trainer.learn(Path.of("i.txt")); // EXPECT: none
    trainer.learn(new File("h.txt")); // EXPECT: MissingConsentCheck
    trainer.learn(new File("i.txt")); // EXPECT: none
    trainer.learn("h.txt"); // EXPECT: MissingConsentCheck
    trainer.learn("i.txt"); // EXPECT: none
  }

  void mentioned(User user, Trainer trainer) throws IOException {
    Path file = Files.createTempFile("a", "b");
    Files.writeString(file, user.bio());
    trainer.learn("wrote " + file); // EXPECT: none
    trainer.learn(file.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(Files.size(file)); // EXPECT: none
  }

  void temporary(User user, Trainer trainer) throws IOException {
    Path personal = Files.createTempFile("a", "b");
    Path clean = Files.createTempFile("a", "b");
    Files.write(personal, user.bio().getBytes(StandardCharsets.UTF_8));
    Files.write(clean, user.handle().getBytes(StandardCharsets.UTF_8));
    trainer.learn(personal); // EXPECT: MissingConsentCheck
    trainer.learn(clean); // EXPECT: none
    trainer.learn(personal.toFile()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.toAbsolutePath()); // EXPECT: none
  }

  void before(User user, Trainer trainer) throws IOException {
    Path file = Files.createTempFile("a", "b");
    trainer.learn(file); // EXPECT: none
    Files.writeString(file, user.bio());
    trainer.learn(file); // EXPECT: MissingConsentCheck
  }

  void writers(List<User> users, Trainer trainer) throws IOException {
    File personal = File.createTempFile("a", "b");
    File clean = File.createTempFile("a", "b");
    try (PrintWriter a = new PrintWriter(new FileWriter(personal));
        PrintWriter b = new PrintWriter(new FileOutputStream(clean))) {
      for (User user : users) {
        a.println(user.bio());
        b.println(user.handle());
      }
    }
    trainer.learn(personal); // EXPECT: MissingConsentCheck
    trainer.learn(clean); // EXPECT: none
    trainer.learn(personal.toPath()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.toPath()); // EXPECT: none
  }

  private static void fill(Path file, String text) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(text);
    }
  }

  private static void hand(Trainer trainer, Path personal, Path clean) {
    trainer.learn(personal); // EXPECT: MissingConsentCheck
    trainer.learn(clean); // EXPECT: none
  }

  void helpers(Path personal, Path clean, User user, Trainer trainer) throws IOException {
    fill(personal, user.bio());
    fill(clean, user.handle());
    hand(trainer, personal, clean);
  }

  void wrapped(Path personal, Path clean, User user, Trainer trainer) throws IOException {
    fill(personal, user.bio());
    fill(clean, user.handle());
    trainer.learn(new Job(personal, "a")); // EXPECT: MissingConsentCheck
    trainer.learn(new Job(clean, "a")); // EXPECT: none
    trainer.learn(Map.of("training", personal)); // EXPECT: MissingConsentCheck
    trainer.learn(List.of(clean)); // EXPECT: none
  }

  void field(User user, Trainer trainer) throws IOException {
    fill(kept, user.bio());
    trainer.learn(kept); // EXPECT: MissingConsentCheck
  }

  void write(User user) throws IOException {
    fill(PERSONAL, user.bio());
    fill(CLEAN, user.handle());
  }

  void train(Trainer trainer) {
    trainer.learn(PERSONAL); // EXPECT: MissingConsentCheck
    trainer.learn(CLEAN); // EXPECT: none
    trainer.learn(Path.of("handed").resolve("bios.txt")); // EXPECT: MissingConsentCheck
    trainer.learn(Path.of("handed").resolve("names.txt")); // EXPECT: none
  }
}
