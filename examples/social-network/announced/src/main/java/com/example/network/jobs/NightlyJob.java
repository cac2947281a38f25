package com.example.network.jobs;

import com.example.network.learning.TopicLearner;
import com.example.network.learning.TopicModel;
import com.example.network.search.SearchIndex;
import java.time.LocalDate;
import java.util.Optional;

/** The nightly run: trains the topic model, fills the search, looks through the photo libraries. */
public final class NightlyJob {
  private final Network network;
  private final TopicLearner learner;
  private final SearchIndex index;

  public NightlyJob(Network network, TopicLearner learner, SearchIndex index) {
    this.network = network;
    this.learner = learner;
    this.index = index;
  }

  /** Runs once; empty as long as no notice to the users is in effect. */
  public Optional<NightlyResult> run(LocalDate today) {
    if (network.notices().inEffect(today).isEmpty()) {
      return Optional.empty();
    }
    new FeedCorpus(network.feed(), network.objections()).addTo(learner);
    new MessageCorpus(network.messages(), network.consents()).addTo(learner);
    new PhotoCorpus(network.photos(), network.consents()).addTo(learner);
    new ProfileCorpus(network.people(), network.consents()).addTo(learner);
    TopicModel model = learner.train();

    ContentSearch search = new ContentSearch(index);
    search.addPosts(network.feed());
    search.addMessages(network.messages());

    return Optional.of(
        new NightlyResult(
            model,
            new StaffEvaluation(network.feed()).accuracy(model),
            new SharingSuggestions(network.people(), network.photos()).all()));
  }
}
