package bench.ignite;

import bench.api.Consents;
import bench.model.Post;
import java.util.HashMap;
import java.util.Map;
import org.apache.ignite.ml.dataset.feature.extractor.impl.DummyVectorizer;
import org.apache.ignite.ml.math.primitives.vector.Vector;
import org.apache.ignite.ml.math.primitives.vector.VectorUtils;
import org.apache.ignite.ml.regressions.linear.LinearRegressionLSQRTrainer;

/** Fits a model on a map of vectors, as the examples of the grid show it. */
final class Trees {
  private final Consents consents;
  private final LinearRegressionLSQRTrainer trainer;

  Trees(Consents consents, LinearRegressionLSQRTrainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  void bad(Post post) {
    Map<Integer, Vector> rows = new HashMap<>();
    rows.put(1, VectorUtils.of(post.text().length(), post.text().charAt(0)));
    trainer.fit(rows, 1, new DummyVectorizer<Integer>(0)); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    Map<Integer, Vector> rows = new HashMap<>();
    rows.put(1, VectorUtils.of(post.readers(), 1));
    trainer.fit(rows, 1, new DummyVectorizer<Integer>(0)); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      Map<Integer, Vector> rows = new HashMap<>();
      rows.put(1, VectorUtils.of(post.text().charAt(0)));
      trainer.fit(rows, 1, new DummyVectorizer<Integer>(0)); // EXPECT: none
    }
  }
}
