package bench.mahout;

import bench.api.Consents;
import bench.model.Post;
import org.apache.mahout.classifier.sgd.L1;
import org.apache.mahout.classifier.sgd.OnlineLogisticRegression;
import org.apache.mahout.math.DenseVector;
import org.apache.mahout.math.RandomAccessSparseVector;
import org.apache.mahout.math.Vector;

/** Trains a regression one vector at a time, as the examples of the library show it. */
final class Learning {
  private final Consents consents;

  Learning(Consents consents) {
    this.consents = consents;
  }

  void bad(Post post) {
    OnlineLogisticRegression learner = new OnlineLogisticRegression(2, 2, new L1());
    Vector row = new DenseVector(new double[] {post.text().length(), post.text().charAt(0)});
    learner.train(1, row); // EXPECT: MissingConsentCheck
  }

  void badSet(Post post) {
    OnlineLogisticRegression learner = new OnlineLogisticRegression(2, 2, new L1());
    Vector row = new RandomAccessSparseVector(2);
    row.set(0, post.text().charAt(0));
    learner.train(1, row); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    OnlineLogisticRegression learner = new OnlineLogisticRegression(2, 2, new L1());
    Vector row = new DenseVector(new double[] {post.readers(), 1});
    learner.train(1, row); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      OnlineLogisticRegression learner = new OnlineLogisticRegression(2, 2, new L1());
      learner.train(1, new DenseVector(new double[] {post.text().charAt(0)})); // EXPECT: none
    }
  }
}
