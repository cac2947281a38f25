package bench.flowio;

import bench.api.Trainer;
import bench.model.User;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;

/** Files that are written and read back under a constant path. */
final class FileStore {

  private static final Path PERSONAL = Path.of("data", "bios.txt");
  private static final Path CLEAN = Path.of("data", "names.txt");

  void same(User user, Trainer trainer) throws IOException {
    Files.writeString(Path.of("a.txt"), user.bio());
    Files.writeString(Path.of("b.txt"), user.handle());
    trainer.learn(Files.readString(Path.of("a.txt"))); // EXPECT: MissingConsentCheck
    trainer.learn(Files.readString(Path.of("b.txt"))); // EXPECT: none
    trainer.learn(Files.readAllLines(Paths.get("a.txt"))); // EXPECT: MissingConsentCheck
    trainer.learn(Files.size(Path.of("a.txt"))); // EXPECT: none
    trainer.learn(Files.exists(Path.of("a.txt"))); // EXPECT: none
  }

  void write(User user) throws IOException {
    Files.write(PERSONAL, List.of(user.bio()));
    Files.write(CLEAN, List.of(user.handle()));
  }

  void read(Trainer trainer) throws IOException {
    trainer.learn(Files.readAllLines(PERSONAL)); // EXPECT: MissingConsentCheck
    trainer.learn(Files.readAllLines(CLEAN)); // EXPECT: none
    Files.lines(PERSONAL).forEach(trainer::learn); // EXPECT: MissingConsentCheck
    try (BufferedReader in = Files.newBufferedReader(PERSONAL)) {
      trainer.learn(in.readLine()); // EXPECT: MissingConsentCheck
    }
  }

  void streams(User user) throws IOException {
    try (FileOutputStream out = new FileOutputStream("c.bin")) {
      out.write(user.bio().getBytes(StandardCharsets.UTF_8));
    }
    try (FileWriter out = new FileWriter(new File("d.txt"))) {
      out.write(user.bio());
    }
    try (PrintWriter out = new PrintWriter("e.txt")) {
      out.println(user.handle());
    }
    try (BufferedWriter out = Files.newBufferedWriter(Path.of("f.txt"))) {
      out.write(user.bio());
    }
  }

  void readStreams(Trainer trainer) throws IOException {
    trainer.learn(new FileInputStream("c.bin").readAllBytes()); // EXPECT: MissingConsentCheck
    trainer.learn(new BufferedReader(new FileReader("d.txt")).readLine()); // EXPECT: MissingConsentCheck
    trainer.learn(new BufferedReader(new FileReader("e.txt")).readLine()); // EXPECT: none
    trainer.learn(Files.readString(Path.of("f.txt"))); // EXPECT: MissingConsentCheck
  }

  void copied(Trainer trainer) throws IOException {
    Files.copy(Path.of("c.bin"), Path.of("g.bin"));
    trainer.learn(Files.readAllBytes(Path.of("g.bin"))); // EXPECT: MissingConsentCheck
    Files.copy(Path.of("e.txt"), Path.of("h.bin"));
    trainer.learn(Files.readAllBytes(Path.of("h.bin"))); // EXPECT: none
  }
}
