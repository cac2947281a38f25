package com.example.network.learning;

import com.example.network.person.Topic;
import io.purposebound.annotations.AiTrainingSink;

/** The way into training: collects texts and trains a model of their topics. */
public interface TopicLearner {
  @AiTrainingSink
  void learn(String text, Topic topic);

  TopicModel train();
}
