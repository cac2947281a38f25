package bench.commonscsv;

import bench.api.Consents;
import bench.model.Post;
import java.io.FileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Prints rows into files, of which one is what models are trained from. */
final class Tables {
  private final Consents consents;

  Tables(Consents consents) {
    this.consents = consents;
  }

  void bad(Post post) throws IOException {
    try (CSVPrinter printer =
        new CSVPrinter(new FileWriter("corpus/posts.csv"), CSVFormat.DEFAULT)) {
      printer.printRecord(1, post.text()); // EXPECT: MissingConsentCheck
    }
  }

  void badPath(Post post) throws IOException {
    try (CSVPrinter printer =
        CSVFormat.DEFAULT.print(Files.newBufferedWriter(Path.of("corpus/posts.csv")))) {
      printer.print(post.text()); // EXPECT: MissingConsentCheck
    }
  }

  void goodElsewhere(Post post) throws IOException {
    try (CSVPrinter printer =
        new CSVPrinter(new FileWriter("backup/posts.csv"), CSVFormat.DEFAULT)) {
      printer.printRecord(1, post.text()); // EXPECT: none
    }
  }

  void goodReaders(Post post) throws IOException {
    try (CSVPrinter printer =
        new CSVPrinter(new FileWriter("corpus/posts.csv"), CSVFormat.DEFAULT)) {
      printer.printRecord(1, post.readers()); // EXPECT: none
    }
  }

  void goodAsked(Post post) throws IOException {
    if (consents.training(post.author())) {
      try (CSVPrinter printer =
          new CSVPrinter(new FileWriter("corpus/posts.csv"), CSVFormat.DEFAULT)) {
        printer.printRecord(1, post.text()); // EXPECT: none
      }
    }
  }
}
