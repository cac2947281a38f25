package com.example.network.jobs;

import com.example.network.consent.ConsentRegistry;
import com.example.network.consent.ProcessingPurpose;
import com.example.network.learning.TopicLearner;
import com.example.network.messages.Message;
import com.example.network.messages.MessageStore;

/** What people write to businesses that take part in the AI programme. */
final class MessageCorpus {
  private final MessageStore messages;
  private final ConsentRegistry consents;

  MessageCorpus(MessageStore messages, ConsentRegistry consents) {
    this.messages = messages;
    this.consents = consents;
  }

  void addTo(TopicLearner learner) {
    for (Message message : messages.all()) {
      if (bothAgreed(message)) {
        learner.learn(message.text(), message.topic());
      }
    }
  }

  private boolean bothAgreed(Message message) {
    return consents.grantedByBoth(
        message.sender(), message.recipient(), ProcessingPurpose.AI_TRAINING);
  }
}
