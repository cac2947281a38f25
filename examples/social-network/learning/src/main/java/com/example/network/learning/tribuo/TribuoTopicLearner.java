package com.example.network.learning.tribuo;

import com.example.network.learning.TopicLearner;
import com.example.network.learning.TopicModel;
import com.example.network.person.Topic;
import com.example.network.text.Words;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LogisticRegressionTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Collects bags of words, and trains a logistic regression. */
public final class TribuoTopicLearner implements TopicLearner {
  private static final LabelFactory LABELS = new LabelFactory();

  private final MutableDataset<Label> corpus =
      new MutableDataset<>(
          new SimpleDataSourceProvenance("content of the network", LABELS), LABELS);

  @Override
  public void learn(String text, Topic topic) {
    ArrayExample<Label> example = new ArrayExample<>(new Label(topic.name()));
    Words.of(text).stream().distinct().forEach(word -> example.add(word, 1.0));
    corpus.add(example);
  }

  @Override
  public TopicModel train() {
    return new TribuoTopicModel(new LogisticRegressionTrainer().train(corpus));
  }
}
