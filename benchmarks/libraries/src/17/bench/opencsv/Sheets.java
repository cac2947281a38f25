package bench.opencsv;

import bench.api.Consents;
import bench.model.Post;
import com.opencsv.CSVWriter;
import com.opencsv.bean.StatefulBeanToCsvBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.FileWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes rows and beans into files, of which one is what models are trained from. */
final class Sheets {
  private final Consents consents;

  Sheets(Consents consents) {
    this.consents = consents;
  }

  void bad(Post post) throws IOException {
    try (CSVWriter writer = new CSVWriter(new FileWriter("corpus/posts.csv"))) {
      writer.writeNext(new String[] {"1", post.text()}); // EXPECT: MissingConsentCheck
    }
  }

  void badBeans(List<Post> posts) throws IOException, CsvException {
    try (Writer writer = new FileWriter("corpus/posts.csv")) {
      new StatefulBeanToCsvBuilder<Post>(writer).build().write(posts); // EXPECT: MissingConsentCheck
    }
  }

  void goodElsewhere(Post post) throws IOException {
    try (CSVWriter writer = new CSVWriter(new FileWriter("backup/posts.csv"))) {
      writer.writeNext(new String[] {"1", post.text()}); // EXPECT: none
    }
  }

  void goodReaders(Post post) throws IOException {
    try (CSVWriter writer = new CSVWriter(new FileWriter("corpus/posts.csv"))) {
      writer.writeNext(new String[] {"1", String.valueOf(post.readers())}); // EXPECT: none
    }
  }

  void goodAsked(Post post) throws IOException {
    if (consents.training(post.author())) {
      try (CSVWriter writer = new CSVWriter(new FileWriter("corpus/posts.csv"))) {
        writer.writeAll(List.<String[]>of(new String[] {post.text()})); // EXPECT: none
      }
    }
  }
}
