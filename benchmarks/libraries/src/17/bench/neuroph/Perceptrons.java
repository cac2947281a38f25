package bench.neuroph;

import bench.api.Consents;
import bench.model.Post;
import org.neuroph.core.data.DataSet;
import org.neuroph.core.data.DataSetRow;
import org.neuroph.nnet.Perceptron;

/** Lets a perceptron learn from rows, as the getting-started page shows it. */
final class Perceptrons {
  private final Consents consents;

  Perceptrons(Consents consents) {
    this.consents = consents;
  }

  void bad(Post post) {
    DataSet posts = new DataSet(1, 1);
    posts.addRow(new DataSetRow(new double[] {post.text().charAt(0)}, new double[] {1}));
    new Perceptron(1, 1).learn(posts); // EXPECT: MissingConsentCheck
  }

  void badArrays(Post post) {
    DataSet posts = new DataSet(1, 1);
    posts.addRow(new double[] {post.text().charAt(0)}, new double[] {1});
    new Perceptron(1, 1).learn(posts); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    DataSet posts = new DataSet(1, 1);
    posts.addRow(new double[] {post.readers()}, new double[] {1});
    new Perceptron(1, 1).learn(posts); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      DataSet posts = new DataSet(1, 1);
      posts.addRow(new double[] {post.text().charAt(0)}, new double[] {1});
      new Perceptron(1, 1).learn(posts); // EXPECT: none
    }
  }
}
