package com.example.network.jobs;

import com.example.network.consent.ConsentRegistry;
import com.example.network.consent.NoticeRegister;
import com.example.network.consent.ObjectionRegistry;
import com.example.network.database.Database;
import com.example.network.feed.Feed;
import com.example.network.learning.TopicLearner;
import com.example.network.learning.TopicModel;
import com.example.network.messages.MessageStore;
import com.example.network.person.People;
import com.example.network.photos.PhotoLibrary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The nightly run: trains the topic model, fills the search, looks through the photo libraries. */
public final class NightlyJob {
  private final Database database;

  public NightlyJob(Database database) {
    this.database = database;
  }

  /** Runs over the sample data, and prints what reached the model. */
  public static void main(String[] args) {
    try (Database database =
        Database.inMemory("/people.sql", "/feed.sql", "/photos.sql", "/messages.sql")) {
      new NightlyJob(database)
          .run(LocalDate.now(Clock.systemUTC()))
          .ifPresentOrElse(
              result -> {
                System.out.println("The model learned from: " + result.model().vocabulary());
                System.out.println("Accuracy on staff posts: " + result.accuracy());
                System.out.println("Albums suggested: " + result.suggestions().size());
              },
              () -> System.out.println("No notice is in effect yet."));
    }
  }

  /** Runs once; empty as long as no notice to the users is in effect. */
  public Optional<NightlyResult> run(LocalDate today) {
    NoticeRegister notices = new NoticeRegister(database);
    if (notices.inEffect(today).isEmpty()) {
      return Optional.empty();
    }
    ConsentRegistry consents = new ConsentRegistry(database);
    People people = new People(database);
    Feed feed = new Feed(database);
    PhotoLibrary photos = new PhotoLibrary(database);
    MessageStore messages = new MessageStore(database);

    TopicLearner learner = new TopicLearner();
    new FeedCorpus(feed, new ObjectionRegistry(database)).addTo(learner);
    new MessageCorpus(messages, consents).addTo(learner);
    new PhotoCorpus(photos, consents).addTo(learner);
    new ProfileCorpus(people, consents).addTo(learner);
    TopicModel model = learner.train();

    ContentSearch search = new ContentSearch();
    search.addPosts(feed);
    search.addMessages(messages);

    return Optional.of(
        new NightlyResult(
            model,
            new StaffEvaluation(feed).accuracy(model),
            search,
            new SharingSuggestions(people, photos).all()));
  }
}
