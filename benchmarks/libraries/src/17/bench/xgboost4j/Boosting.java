package bench.xgboost4j;

import bench.api.Consents;
import bench.model.Post;
import java.io.FileWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Trains a booster on a matrix, as the tutorial for the JVM shows it. */
final class Boosting {
  private final Consents consents;

  Boosting(Consents consents) {
    this.consents = consents;
  }

  private static Booster train(DMatrix matrix) throws XGBoostError {
    Map<String, Object> params = new HashMap<>();
    params.put("eta", 0.1);
    Map<String, DMatrix> watches = new HashMap<>();
    watches.put("train", matrix);
    return XGBoost.train(matrix, params, 10, watches, null, null); // EXPECT: CheckNotOnEveryPath
  }

  void bad(Post post) throws XGBoostError {
    float[] data = {post.text().length(), post.text().charAt(0)};
    train(new DMatrix(data, 1, 2, Float.NaN));
  }

  void badFile(Post post) throws XGBoostError, IOException {
    try (FileWriter writer = new FileWriter("posts.libsvm")) {
      writer.write("1 1:" + (int) post.text().charAt(0) + "\n");
    }
    XGBoost.train(new DMatrix("posts.libsvm"), Map.of(), 10, Map.of(), null, null); // EXPECT: MissingConsentCheck
  }

  void goodFile(Post post) throws XGBoostError, IOException {
    try (FileWriter writer = new FileWriter("readers.libsvm")) {
      writer.write("1 1:" + post.readers() + "\n");
    }
    XGBoost.train(new DMatrix("readers.libsvm"), Map.of(), 10, Map.of(), null, null); // EXPECT: none
  }

  void goodReaders(Post post) throws XGBoostError {
    float[] data = {post.readers(), 1};
    DMatrix matrix = new DMatrix(data, 1, 2, Float.NaN);
    XGBoost.train(matrix, Map.of(), 10, Map.of(), null, null); // EXPECT: none
  }

  void badPredicted(Booster booster, Post post) throws XGBoostError {
    float[] data = {post.text().charAt(0)};
    booster.predict(new DMatrix(data, 1, 1, Float.NaN)); // EXPECT: MissingConsentCheck
  }

  void goodAsked(Post post) throws XGBoostError {
    if (consents.training(post.author())) {
      float[] data = {post.text().length(), post.text().charAt(0)};
      train(new DMatrix(data, 1, 2, Float.NaN));
    }
  }
}
