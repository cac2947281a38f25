package com.example.network.learning;

import com.example.network.person.Topic;
import io.purposebound.annotations.AiTrainingSink;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LogisticRegressionTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** The way into training: collects texts and trains a model of their topics. */
public final class TopicLearner {
  private static final LabelFactory LABELS = new LabelFactory();

  private final MutableDataset<Label> corpus =
      new MutableDataset<>(
          new SimpleDataSourceProvenance("content of the network", LABELS), LABELS);

  @AiTrainingSink
  public void learn(String text, Topic topic) {
    ArrayExample<Label> example = new ArrayExample<>(new Label(topic.name()));
    Words.of(text).stream().distinct().forEach(word -> example.add(word, 1.0));
    corpus.add(example);
  }

  public TopicModel train() {
    return new TopicModel(new LogisticRegressionTrainer().train(corpus));
  }
}
