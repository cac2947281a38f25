package bench.jackson;

import bench.api.Consents;
import bench.model.Post;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** Writes objects as JSON into files, of which some are what models are trained from. */
final class Files {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Consents consents;

  Files(Consents consents) {
    this.consents = consents;
  }

  void bad(Post post) throws IOException {
    mapper.writeValue(new File("/data/training/posts.json"), post); // EXPECT: MissingConsentCheck
  }

  void good(Post post) throws IOException {
    mapper.writeValue(new File("/data/backup/posts.json"), post); // EXPECT: none
  }

  void badText(Post post) throws IOException {
    String line = mapper.writeValueAsString(post);
    java.nio.file.Files.writeString(Path.of("/data/training/a.jsonl"), line); // EXPECT: MissingConsentCheck
  }

  void goodNotPersonal(Post post) throws IOException {
    mapper.writeValue(new File("/data/training/counts.json"), post.readers()); // EXPECT: none
  }

  void goodAsked(Post post) throws IOException {
    if (consents.training(post.author())) {
      mapper.writeValue(new File("/data/training/posts.json"), post); // EXPECT: none
    }
  }
}
