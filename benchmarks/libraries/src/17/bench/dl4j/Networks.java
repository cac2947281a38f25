package bench.dl4j;

import bench.api.Consents;
import bench.model.Post;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.models.word2vec.Word2Vec;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.text.sentenceiterator.CollectionSentenceIterator;
import org.deeplearning4j.text.sentenceiterator.SentenceIterator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;

/** Fits a network and word vectors, as the examples of the library show it. */
final class Networks {
  private final Consents consents;
  private final MultiLayerNetwork network;

  Networks(Consents consents, MultiLayerNetwork network) {
    this.consents = consents;
    this.network = network;
  }

  private static INDArray row(float... features) {
    return Nd4j.create(features);
  }

  void bad(Post post) {
    DataSet posts = new DataSet(row(post.text().length(), post.text().charAt(0)), row(1));
    network.fit(posts); // EXPECT: MissingConsentCheck
  }

  void badArrays(Post post) {
    network.fit(row(post.text().charAt(0)), row(1)); // EXPECT: MissingConsentCheck
  }

  void badWords(List<Post> posts) {
    List<String> sentences = new ArrayList<>();
    for (Post post : posts) {
      sentences.add(post.text());
    }
    SentenceIterator iterator = new CollectionSentenceIterator(sentences);
    Word2Vec vectors = new Word2Vec.Builder().minWordFrequency(5).iterate(iterator).build();
    vectors.fit(); // EXPECT: MissingConsentCheck
  }

  void goodWords(List<Post> posts) {
    List<String> sentences = new ArrayList<>();
    for (Post post : posts) {
      sentences.add("read by " + post.readers());
    }
    SentenceIterator iterator = new CollectionSentenceIterator(sentences);
    Word2Vec vectors = new Word2Vec.Builder().minWordFrequency(5).iterate(iterator).build();
    vectors.fit(); // EXPECT: none
  }

  void goodReaders(Post post) {
    DataSet posts = new DataSet(row(post.readers()), row(1));
    network.fit(posts); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      network.fit(row(post.text().charAt(0)), row(1)); // EXPECT: none
    }
  }
}
