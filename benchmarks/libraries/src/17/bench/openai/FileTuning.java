package bench.openai;

import bench.api.Consents;
import bench.model.Post;
import com.openai.client.OpenAIClient;
import com.openai.models.files.FileCreateParams;
import com.openai.models.files.FilePurpose;
import java.io.BufferedWriter;
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes examples into a file and uploads it, as most programs do that fine-tune. */
final class FileTuning {
  private final OpenAIClient client;
  private final Consents consents;

  FileTuning(OpenAIClient client, Consents consents) {
    this.client = client;
    this.consents = consents;
  }

  private void upload(Path file, FilePurpose purpose) {
    client.files().create(FileCreateParams.builder().purpose(purpose).file(file).build()); // EXPECT: MissingConsentCheck
  }

  void badConstant(Post post) throws IOException {
    Path file = Path.of("examples.jsonl");
    Files.writeString(file, "{\"text\": \"" + post.text() + "\"}");
    client.files().create( // EXPECT: MissingConsentCheck
        FileCreateParams.builder().purpose(FilePurpose.FINE_TUNE).file(file).build());
  }

  void badTemporary(Post post) throws IOException {
    Path file = Files.createTempFile("examples", ".jsonl");
    Files.write(file, post.text().getBytes(StandardCharsets.UTF_8));
    client.files().create( // EXPECT: MissingConsentCheck
        FileCreateParams.builder().purpose(FilePurpose.FINE_TUNE).file(file).build());
  }

  void badWriter(List<Post> posts) throws IOException {
    Path file = Files.createTempFile("examples", ".jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Post post : posts) {
        writer.write(post.text());
        writer.newLine();
      }
    }
    client.files().create( // EXPECT: MissingConsentCheck
        FileCreateParams.builder().purpose(FilePurpose.FINE_TUNE).file(file).build());
  }

  void badFile(Post post) throws IOException {
    File file = File.createTempFile("examples", ".jsonl");
    try (PrintWriter writer = new PrintWriter(new FileWriter(file))) {
      writer.println(post.text());
    }
    client.files().create( // EXPECT: MissingConsentCheck
        FileCreateParams.builder().purpose(FilePurpose.FINE_TUNE).file(file.toPath()).build());
  }

  void badGiven(Path file, Post post) throws IOException {
    Files.writeString(file, post.text());
    upload(file, FilePurpose.FINE_TUNE);
  }

  void goodGiven(Path file, Post post) throws IOException {
    Files.writeString(file, post.text());
    upload(file, FilePurpose.ASSISTANTS);
  }

  void goodOtherFile(Post post) throws IOException {
    Path file = Files.createTempFile("examples", ".jsonl");
    Path other = Files.createTempFile("backup", ".jsonl");
    Files.writeString(other, post.text());
    Files.writeString(file, "{}");
    client.files().create( // EXPECT: none
        FileCreateParams.builder().purpose(FilePurpose.FINE_TUNE).file(file).build());
  }

  void goodReaders(Post post) throws IOException {
    Path file = Files.createTempFile("examples", ".jsonl");
    Files.writeString(file, "read by " + post.readers());
    client.files().create( // EXPECT: none
        FileCreateParams.builder().purpose(FilePurpose.FINE_TUNE).file(file).build());
  }

  void goodAsked(List<Post> posts) throws IOException {
    Path file = Files.createTempFile("examples", ".jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Post post : posts) {
        if (consents.training(post.author())) {
          writer.write(post.text());
        }
      }
    }
    client.files().create( // EXPECT: none
        FileCreateParams.builder().purpose(FilePurpose.FINE_TUNE).file(file).build());
  }
}
