package bench.mlflow;

import bench.api.Consents;
import bench.model.Post;
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import org.mlflow.tracking.MlflowClient;

/** Logs a file to a run of which models are trained. */
final class Runs {
  private final Consents consents;
  private final MlflowClient mlflow;

  Runs(Consents consents, MlflowClient mlflow) {
    this.consents = consents;
    this.mlflow = mlflow;
  }

  void bad(Post post) throws IOException {
    File file = new File("corpus/posts.txt");
    try (FileWriter writer = new FileWriter(file)) {
      writer.write(post.text()); // EXPECT: MissingConsentCheck
    }
    mlflow.logArtifact("run", file); // EXPECT: MissingConsentCheck
  }

  void goodElsewhere(Post post) throws IOException {
    File file = new File("backup/posts.txt");
    try (FileWriter writer = new FileWriter(file)) {
      writer.write(post.text()); // EXPECT: none
    }
    mlflow.logArtifact("run", file); // EXPECT: none
  }

  void goodAsked(Post post) throws IOException {
    if (!consents.training(post.author())) {
      return;
    }
    File file = new File("corpus/asked.txt");
    try (FileWriter writer = new FileWriter(file)) {
      writer.write(post.text()); // EXPECT: none
    }
    mlflow.logArtifact("run", file); // EXPECT: none
  }
}
