package com.example.network.learning;

import com.example.network.person.Topic;
import io.purposebound.annotations.DataUse;
import io.purposebound.annotations.Purposes;
import java.util.Set;
import java.util.TreeSet;
import org.tribuo.Model;
import org.tribuo.VariableInfo;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.impl.ArrayExample;

/** A trained model. */
public final class TopicModel {
  private final Model<Label> model;

  TopicModel(Model<Label> model) {
    this.model = model;
  }

  /** Whether the model finds the topic of this text, for evaluation. */
  @DataUse(Purposes.TRAIN_AI_SYSTEM_EVALUATION)
  public boolean recognises(String text, Topic topic) {
    ArrayExample<Label> example = new ArrayExample<>(LabelFactory.UNKNOWN_LABEL);
    Words.of(text).stream()
        .distinct()
        .filter(word -> model.getFeatureIDMap().get(word) != null)
        .forEach(word -> example.add(word, 1.0));
    return example.size() > 0 && model.predict(example).getOutput().getLabel().equals(topic.name());
  }

  /** Every word that reached the model. */
  public Set<String> vocabulary() {
    Set<String> words = new TreeSet<>();
    for (VariableInfo feature : model.getFeatureIDMap()) {
      words.add(feature.getName());
    }
    return words;
  }
}
