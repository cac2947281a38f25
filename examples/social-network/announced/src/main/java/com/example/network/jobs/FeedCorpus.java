package com.example.network.jobs;

import com.example.network.consent.ObjectionRegistry;
import com.example.network.feed.Feed;
import com.example.network.feed.Post;
import com.example.network.learning.TopicLearner;

/** What the feed gives to training. */
final class FeedCorpus {
  private final Feed feed;
  private final ObjectionRegistry objections;

  FeedCorpus(Feed feed, ObjectionRegistry objections) {
    this.feed = feed;
    this.objections = objections;
  }

  void addTo(TopicLearner learner) {
    for (Post post : feed.posts()) {
      if (objections.objected(post.author())) {
        continue;
      }
      learner.learn(post.text(), post.topic());
    }
    feed.comments().stream()
        .filter(comment -> !objections.objected(comment.author()))
        .forEach(comment -> learner.learn(comment.text(), comment.topic()));
  }
}
