package bench.moa;

import bench.api.Consents;
import bench.model.Post;
import com.yahoo.labs.samoa.instances.DenseInstance;
import com.yahoo.labs.samoa.instances.Instance;
import moa.classifiers.Classifier;

/** Learns from a stream of instances, as MOA's manual shows it. */
final class Streams {
  private final Consents consents;
  private final Classifier learner;

  Streams(Consents consents, Classifier learner) {
    this.consents = consents;
    this.learner = learner;
  }

  void bad(Post post) {
    Instance row = new DenseInstance(1.0, new double[] {post.text().charAt(0), 1});
    learner.trainOnInstance(row); // EXPECT: MissingConsentCheck
  }

  void badSet(Post post) {
    Instance row = new DenseInstance(2);
    row.setValue(0, post.text().charAt(0));
    learner.trainOnInstance(row); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    Instance row = new DenseInstance(1.0, new double[] {post.readers(), 1});
    learner.trainOnInstance(row); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      Instance row = new DenseInstance(1.0, new double[] {post.text().charAt(0), 1});
      learner.trainOnInstance(row); // EXPECT: none
    }
  }
}
