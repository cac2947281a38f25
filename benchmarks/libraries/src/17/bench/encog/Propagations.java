package bench.encog;

import bench.api.Consents;
import bench.model.Post;
import org.encog.ml.data.MLDataSet;
import org.encog.ml.data.basic.BasicMLData;
import org.encog.ml.data.basic.BasicMLDataSet;
import org.encog.neural.networks.BasicNetwork;
import org.encog.neural.networks.training.propagation.resilient.ResilientPropagation;
import org.encog.util.simple.EncogUtility;

/** Trains a network on pairs of arrays, as the quick start shows it. */
final class Propagations {
  private final Consents consents;
  private final BasicNetwork network;

  Propagations(Consents consents, BasicNetwork network) {
    this.consents = consents;
    this.network = network;
  }

  private static final double[][] IDEAL = {{1}};

  void bad(Post post) {
    MLDataSet posts = new BasicMLDataSet(new double[][] {{post.text().charAt(0)}}, IDEAL);
    ResilientPropagation train = new ResilientPropagation(network, posts);
    for (int epoch = 0; epoch < 100; epoch++) {
      train.iteration(); // EXPECT: MissingConsentCheck
    }
    train.finishTraining();
  }

  void badAdded(Post post) {
    MLDataSet posts = new BasicMLDataSet();
    posts.add(new BasicMLData(new double[] {post.text().charAt(0)}), new BasicMLData(IDEAL[0]));
    EncogUtility.trainToError(network, posts, 0.01); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    MLDataSet posts = new BasicMLDataSet(new double[][] {{post.readers()}}, IDEAL);
    ResilientPropagation train = new ResilientPropagation(network, posts);
    train.iteration(); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      MLDataSet posts = new BasicMLDataSet(new double[][] {{post.text().charAt(0)}}, IDEAL);
      new ResilientPropagation(network, posts).iteration(5); // EXPECT: none
    }
  }
}
