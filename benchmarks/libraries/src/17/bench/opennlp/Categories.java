package bench.opennlp;

import bench.api.Consents;
import bench.model.Post;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;

/** Trains a document categorizer from samples, as the manual of OpenNLP shows it. */
final class Categories {
  private final Consents consents;

  Categories(Consents consents) {
    this.consents = consents;
  }

  DoccatModel bad(List<Post> posts) throws IOException {
    List<DocumentSample> samples = new ArrayList<>();
    for (Post post : posts) {
      samples.add(new DocumentSample("a", post.text().split(" ")));
    }
    ObjectStream<DocumentSample> stream = new CollectionObjectStream<>(samples);
    TrainingParameters usual = TrainingParameters.defaultParams();
    return DocumentCategorizerME.train("en", stream, usual, new DoccatFactory()); // EXPECT: MissingConsentCheck
  }

  DoccatModel goodAsked(List<Post> posts) throws IOException {
    List<DocumentSample> samples = new ArrayList<>();
    for (Post post : posts) {
      if (consents.training(post.author())) {
        samples.add(new DocumentSample("a", post.text().split(" ")));
      }
    }
    ObjectStream<DocumentSample> stream = new CollectionObjectStream<>(samples);
    TrainingParameters usual = TrainingParameters.defaultParams();
    return DocumentCategorizerME.train("en", stream, usual, new DoccatFactory()); // EXPECT: none
  }

  DoccatModel goodReaders(List<Post> posts) throws IOException {
    List<DocumentSample> samples = new ArrayList<>();
    for (Post post : posts) {
      samples.add(new DocumentSample("a", new String[] {"readers", "" + post.readers()}));
    }
    ObjectStream<DocumentSample> stream = new CollectionObjectStream<>(samples);
    TrainingParameters usual = TrainingParameters.defaultParams();
    return DocumentCategorizerME.train("en", stream, usual, new DoccatFactory()); // EXPECT: none
  }
}
