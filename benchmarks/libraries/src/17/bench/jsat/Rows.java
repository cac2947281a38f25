package bench.jsat;

import bench.api.Consents;
import bench.model.Post;
import jsat.classifiers.CategoricalData;
import jsat.classifiers.ClassificationDataSet;
import jsat.classifiers.Classifier;
import jsat.linear.DenseVector;

/** Trains on a classification data set, as JSAT's examples do. */
final class Rows {
  private final Consents consents;
  private final Classifier classifier;

  Rows(Consents consents, Classifier classifier) {
    this.consents = consents;
    this.classifier = classifier;
  }

  private static ClassificationDataSet empty() {
    return new ClassificationDataSet(1, new CategoricalData[0], new CategoricalData(2));
  }

  void bad(Post post) {
    ClassificationDataSet data = empty();
    data.addDataPoint(new DenseVector(new double[] {post.text().charAt(0)}), new int[0], 1);
    classifier.trainC(data); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    ClassificationDataSet data = empty();
    data.addDataPoint(new DenseVector(new double[] {post.readers()}), new int[0], 1);
    classifier.trainC(data); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      ClassificationDataSet data = empty();
      data.addDataPoint(new DenseVector(new double[] {post.text().charAt(0)}), new int[0], 1);
      classifier.trainC(data); // EXPECT: none
    }
  }
}
