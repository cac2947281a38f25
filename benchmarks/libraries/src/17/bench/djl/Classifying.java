package bench.djl;

import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.EasyTrain;
import ai.djl.training.Trainer;
import ai.djl.training.dataset.ArrayDataset;
import ai.djl.training.dataset.Batch;
import ai.djl.translate.TranslateException;
import bench.api.Consents;
import bench.model.Post;
import java.io.IOException;

/** Predicts, and trains on arrays, as the tutorials show it. */
final class Classifying {
  private final Consents consents;
  private final Predictor<String, float[]> predictor;
  private final Trainer trainer;
  private final NDManager manager;

  Classifying(Consents consents, Predictor<String, float[]> predictor, Trainer trainer, NDManager manager) {
    this.consents = consents;
    this.predictor = predictor;
    this.trainer = trainer;
    this.manager = manager;
  }

  private static float[] features(String text) {
    return new float[] {text.length(), text.charAt(0)};
  }

  float[] badPredicted(Post post) throws TranslateException {
    return predictor.predict(post.text()); // EXPECT: MissingConsentCheck
  }

  float[] goodPredicted(Post post) throws TranslateException {
    return predictor.predict("read by " + post.readers()); // EXPECT: none
  }

  void bad(Post post) throws IOException, TranslateException {
    NDArray row = manager.create(features(post.text()));
    ArrayDataset posts =
        new ArrayDataset.Builder().setData(row).setSampling(8, true).build();
    EasyTrain.fit(trainer, 10, posts, null); // EXPECT: MissingConsentCheck
  }

  void badBatches(Post post) throws IOException, TranslateException {
    NDArray row = manager.create(features(post.text()));
    ArrayDataset posts =
        new ArrayDataset.Builder().setData(row).setSampling(8, true).build();
    for (Batch batch : trainer.iterateDataset(posts)) { // EXPECT: MissingConsentCheck
      EasyTrain.trainBatch(trainer, batch); // EXPECT: MissingConsentCheck
      trainer.step();
    }
  }

  void goodReaders(Post post) throws IOException, TranslateException {
    NDArray row = manager.create(new float[] {post.readers()});
    ArrayDataset posts =
        new ArrayDataset.Builder().setData(row).setSampling(8, true).build();
    EasyTrain.fit(trainer, 10, posts, null); // EXPECT: none
  }

  void goodAsked(Post post) throws IOException, TranslateException {
    if (consents.training(post.author())) {
      NDArray row = manager.create(features(post.text()));
      ArrayDataset posts =
          new ArrayDataset.Builder().setData(row).setSampling(8, true).build();
      EasyTrain.fit(trainer, 10, posts, null); // EXPECT: none
    }
  }
}
