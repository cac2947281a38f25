package bench.weka;

import bench.api.Consents;
import bench.model.Post;
import java.util.ArrayList;
import java.util.List;
import weka.classifiers.Classifier;
import weka.classifiers.bayes.NaiveBayesMultinomialText;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

/** Learns topics from texts: string attributes, as in Weka's manual on programming. */
final class Topics {
  private final Consents consents;

  Topics(Consents consents) {
    this.consents = consents;
  }

  private static Instances empty() {
    ArrayList<Attribute> attributes = new ArrayList<>();
    attributes.add(new Attribute("text", (List<String>) null));
    attributes.add(new Attribute("topic", List.of("a", "b")));
    Instances data = new Instances("posts", attributes, 10);
    data.setClassIndex(1);
    return data;
  }

  private static void add(Instances data, String text) {
    Instance row = new DenseInstance(2);
    row.setDataset(data);
    row.setValue(data.attribute(0), text);
    row.setValue(data.attribute(1), "a");
    data.add(row);
  }

  Classifier badAll(List<Post> posts) throws Exception {
    Instances data = empty();
    for (Post post : posts) {
      add(data, post.text());
    }
    Classifier learner = new NaiveBayesMultinomialText();
    learner.buildClassifier(data); // EXPECT: MissingConsentCheck
    return learner;
  }

  Classifier goodAsked(List<Post> posts) throws Exception {
    Instances data = empty();
    for (Post post : posts) {
      if (consents.training(post.author())) {
        add(data, post.text());
      }
    }
    Classifier learner = new NaiveBayesMultinomialText();
    learner.buildClassifier(data); // EXPECT: none
    return learner;
  }

  Classifier goodNumbers(List<Post> posts) throws Exception {
    Instances data = empty();
    for (Post post : posts) {
      add(data, "read by " + post.readers());
    }
    Classifier learner = new NaiveBayesMultinomialText();
    learner.buildClassifier(data); // EXPECT: none
    return learner;
  }
}
