package bench.jdk;

import bench.api.Consents;
import bench.model.Post;
import java.io.BufferedWriter;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes files as Java's own library does. */
final class Writing {
  private static final Path TRAINING = Path.of("/data", "training", "posts.txt");

  private final Consents consents;

  Writing(Consents consents) {
    this.consents = consents;
  }

  void badString(Post post) throws IOException {
    Files.writeString(Path.of("/data/training/posts.txt"), post.text()); // EXPECT: MissingConsentCheck
  }

  void goodString(Post post) throws IOException {
    Files.writeString(Path.of("/data/backup/posts.txt"), post.text()); // EXPECT: none
  }

  void badLines(List<Post> posts) throws IOException {
    Files.write(TRAINING, posts.stream().map(Post::text).toList()); // EXPECT: MissingConsentCheck
  }

  void badWriter(Post post) throws IOException {
    try (BufferedWriter out = new BufferedWriter(new FileWriter("/data/training/a.csv"))) {
      out.write(post.text()); // EXPECT: MissingConsentCheck
    }
  }

  void goodWriter(Post post) throws IOException {
    try (BufferedWriter out = new BufferedWriter(new FileWriter("/data/backup/a.csv"))) {
      out.write(post.text()); // EXPECT: none
    }
  }

  void badPrinted(Post post) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(TRAINING))) {
      out.println(post.text()); // EXPECT: MissingConsentCheck
    }
  }

  void goodPrinted(Post post) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(TRAINING))) {
      out.println(post.readers());
      out.println("readers: " + post.readers()); // EXPECT: none
    }
  }

  void goodAsked(Post post) throws IOException {
    if (consents.training(post.author())) {
      Files.writeString(TRAINING, post.text()); // EXPECT: none
    }
  }
}
