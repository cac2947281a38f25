package com.example.network.learning;

import com.example.network.person.Topic;
import io.purposebound.annotations.DataUse;
import io.purposebound.annotations.Purposes;
import java.util.Set;

/** A trained model. */
public interface TopicModel {
  /** Whether the model finds the topic of this text, for evaluation. */
  @DataUse(Purposes.TRAIN_AI_SYSTEM_EVALUATION)
  boolean recognises(String text, Topic topic);

  /** Every word that reached the model. */
  Set<String> vocabulary();
}
