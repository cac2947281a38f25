package bench.corenlp;

import bench.api.Consents;
import bench.model.Post;
import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.ling.BasicDatum;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;

/** Trains a classifier and annotates texts, as the pages of CoreNLP show it. */
final class Annotators {
  private final Consents consents;
  private final StanfordCoreNLP pipeline;

  Annotators(Consents consents, StanfordCoreNLP pipeline) {
    this.consents = consents;
    this.pipeline = pipeline;
  }

  LinearClassifier<String, String> bad(List<Post> posts) {
    Dataset<String, String> data = new Dataset<>();
    for (Post post : posts) {
      data.add(new BasicDatum<String, String>(List.of(post.text().split(" ")), "a"));
    }
    return new LinearClassifierFactory<String, String>().trainClassifier(data); // EXPECT: MissingConsentCheck
  }

  LinearClassifier<String, String> goodReaders(List<Post> posts) {
    Dataset<String, String> data = new Dataset<>();
    for (Post post : posts) {
      data.add(new BasicDatum<String, String>(List.of("readers " + post.readers()), "a"));
    }
    return new LinearClassifierFactory<String, String>().trainClassifier(data); // EXPECT: none
  }

  void badAnnotated(Post post) {
    CoreDocument document = new CoreDocument(post.text());
    pipeline.annotate(document); // EXPECT: MissingConsentCheck
  }

  void goodAnnotated(Post post) {
    if (consents.assistant(post.author())) {
      CoreDocument document = new CoreDocument(post.text());
      pipeline.annotate(document); // EXPECT: none
    }
  }
}
