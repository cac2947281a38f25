package com.example.network.app;

import com.example.network.jobs.Network;
import com.example.network.jobs.NightlyJob;
import com.example.network.learning.tribuo.TribuoTopicLearner;
import com.example.network.search.langchain.EmbeddingSearchIndex;
import com.example.network.storage.Database;
import com.example.network.storage.JdbcConsentRegistry;
import com.example.network.storage.JdbcFeed;
import com.example.network.storage.JdbcMessageStore;
import com.example.network.storage.JdbcNoticeRegister;
import com.example.network.storage.JdbcObjectionRegistry;
import com.example.network.storage.JdbcPeople;
import com.example.network.storage.JdbcPhotoLibrary;
import java.time.Clock;
import java.time.LocalDate;

/** Runs one night over the sample data, and prints what reached the model. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try (Database database = Database.withSampleData()) {
      Network network =
          new Network(
              new JdbcPeople(database),
              new JdbcConsentRegistry(database),
              new JdbcObjectionRegistry(database),
              new JdbcNoticeRegister(database),
              new JdbcFeed(database),
              new JdbcPhotoLibrary(database),
              new JdbcMessageStore(database));
      new NightlyJob(network, new TribuoTopicLearner(), new EmbeddingSearchIndex())
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
}
