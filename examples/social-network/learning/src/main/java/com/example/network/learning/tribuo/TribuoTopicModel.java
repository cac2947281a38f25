package com.example.network.learning.tribuo;

import com.example.network.learning.TopicModel;
import com.example.network.person.Topic;
import com.example.network.text.Words;
import java.util.Set;
import java.util.TreeSet;
import org.tribuo.Model;
import org.tribuo.VariableInfo;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.impl.ArrayExample;

/** A trained linear model. */
final class TribuoTopicModel implements TopicModel {
  private final Model<Label> model;

  TribuoTopicModel(Model<Label> model) {
    this.model = model;
  }

  @Override
  public boolean recognises(String text, Topic topic) {
    ArrayExample<Label> example = new ArrayExample<>(LabelFactory.UNKNOWN_LABEL);
    Words.of(text).stream()
        .distinct()
        .filter(word -> model.getFeatureIDMap().get(word) != null)
        .forEach(word -> example.add(word, 1.0));
    return example.size() > 0 && model.predict(example).getOutput().getLabel().equals(topic.name());
  }

  @Override
  public Set<String> vocabulary() {
    Set<String> words = new TreeSet<>();
    for (VariableInfo feature : model.getFeatureIDMap()) {
      words.add(feature.getName());
    }
    return words;
  }
}
