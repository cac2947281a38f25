package com.example.network.jobs;

import com.example.network.consent.ConsentRegistry;
import com.example.network.consent.NoticeRegister;
import com.example.network.consent.ProcessingPurpose;
import com.example.network.feed.Feed;
import com.example.network.feed.Post;
import com.example.network.learning.TopicLearner;

/** What the feed gives to training. */
final class FeedCorpus {
  private final Feed feed;
  private final ConsentRegistry consents;
  private final NoticeRegister notices;

  FeedCorpus(Feed feed, ConsentRegistry consents, NoticeRegister notices) {
    this.feed = feed;
    this.consents = consents;
    this.notices = notices;
  }

  void addTo(TopicLearner learner) {
    for (Post post : feed.posts()) {
      if (!consents.granted(post.author(), ProcessingPurpose.AI_TRAINING)) {
        continue;
      }
      // Who wrote before the notice could not foresee this use.
      if (notices.informed(post.author(), post.publishedOn())) {
        learner.learn(post.text(), post.topic());
      }
    }
    feed.comments().stream()
        .filter(comment -> consents.granted(comment.author(), ProcessingPurpose.AI_TRAINING))
        .filter(comment -> notices.informed(comment.author(), comment.publishedOn()))
        .forEach(comment -> learner.learn(comment.text(), comment.topic()));
  }
}
