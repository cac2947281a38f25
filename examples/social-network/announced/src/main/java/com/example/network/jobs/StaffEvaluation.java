package com.example.network.jobs;

import com.example.network.feed.Feed;
import com.example.network.feed.Post;
import com.example.network.learning.TopicModel;
import io.purposebound.annotations.AcceptedFlow;
import io.purposebound.annotations.Purposes;
import java.util.List;

/** Measures the model on what the staff's test accounts posted. */
final class StaffEvaluation {
  private final Feed feed;

  StaffEvaluation(Feed feed) {
    this.feed = feed;
  }

  @AcceptedFlow(
      purpose = Purposes.TRAIN_AI_SYSTEM_EVALUATION,
      source = "com.example.network.feed.Post#text",
      reason = "Test accounts of our own staff; works agreement 14 of 2024",
      approvedBy = "dpo@network.example",
      expires = "2025-12-31")
  double accuracy(TopicModel model) {
    List<Post> posts = feed.postsOfStaff();
    long right = posts.stream().filter(post -> model.recognises(post.text(), post.topic())).count();
    return posts.isEmpty() ? 0 : (double) right / posts.size();
  }
}
