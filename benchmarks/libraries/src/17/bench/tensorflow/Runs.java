package bench.tensorflow;

import bench.api.Consents;
import bench.model.Post;
import org.tensorflow.Session;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TString;

/** Runs a session on tensors, as the examples of the library show it. */
final class Runs {
  private final Consents consents;
  private final Session session;

  Runs(Consents consents, Session session) {
    this.consents = consents;
    this.session = session;
  }

  void bad(Post post) {
    try (TString text = TString.scalarOf(post.text())) {
      session.runner().feed("text", text).fetch("score").run(); // EXPECT: MissingConsentCheck
    }
  }

  void badTrained(Post post) {
    try (TFloat32 row = TFloat32.vectorOf(post.text().length(), post.text().charAt(0))) {
      session.runner().feed("row", row).addTarget("train").run(); // EXPECT: MissingConsentCheck
    }
  }

  void goodReaders(Post post) {
    try (TFloat32 row = TFloat32.vectorOf(post.readers(), 1)) {
      session.runner().feed("row", row).fetch("score").run(); // EXPECT: none
    }
  }

  void goodAsked(Post post) {
    if (consents.assistant(post.author()) && consents.training(post.author())) {
      try (TString text = TString.scalarOf(post.text())) {
        session.runner().feed("text", text).fetch("score").run(); // EXPECT: none
      }
    }
  }
}
