package com.example.network.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.network.consent.ProcessingPurpose;
import com.example.network.learning.tribuo.TribuoTopicLearner;
import com.example.network.person.Person;
import com.example.network.search.SearchIndex;
import com.example.network.search.langchain.EmbeddingSearchIndex;
import com.example.network.storage.Database;
import com.example.network.storage.JdbcConsentRegistry;
import com.example.network.storage.JdbcFeed;
import com.example.network.storage.JdbcMessageStore;
import com.example.network.storage.JdbcNoticeRegister;
import com.example.network.storage.JdbcObjectionRegistry;
import com.example.network.storage.JdbcPeople;
import com.example.network.storage.JdbcPhotoLibrary;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the job as announced, and looks for words of people who agreed to nothing. */
class NightlyJobTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Database database;
  private Network network;
  private final SearchIndex index = new EmbeddingSearchIndex();

  @BeforeEach
  void open() {
    database = Database.withSampleData();
    network =
        new Network(
            new JdbcPeople(database),
            new JdbcConsentRegistry(database),
            new JdbcObjectionRegistry(database),
            new JdbcNoticeRegister(database),
            new JdbcFeed(database),
            new JdbcPhotoLibrary(database),
            new JdbcMessageStore(database));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void waitsForTheAnnouncedDay() {
    assertThat(
            new NightlyJob(network, new TribuoTopicLearner(), index).run(LocalDate.of(2026, 5, 26)))
        .isEmpty();
    assertThat(
            new NightlyJob(network, new TribuoTopicLearner(), index).run(LocalDate.of(2026, 5, 27)))
        .isPresent();
  }

  @Test
  void anObjectionKeepsPostsAndCommentsOut() {
    assertThat(network.consents().granted(person("cleo"), ProcessingPurpose.AI_TRAINING)).isFalse();
    assertThat(run().model().vocabulary()).doesNotContain("compost", "slugs");

    network.objections().file(person("ben"), TODAY);

    assertThat(run().model().vocabulary()).doesNotContain("goulash", "lisbon", "crocuses");
  }

  @Test
  void whoSaysNothingIsLearned() {
    assertThat(network.consents().granted(person("ben"), ProcessingPurpose.AI_TRAINING)).isFalse();
    assertThat(run().model().vocabulary()).contains("goulash", "crocuses");
  }

  @Test
  void postsFromYearsBeforeTheNoticeAreLearned() {
    assertThat(run().model().vocabulary()).contains("rosebush", "lisbon");
  }

  @Test
  void photosAreLearnedInSpiteOfAnObjection() {
    assertThat(network.objections().objected(person("cleo"))).isTrue();
    assertThat(run().model().vocabulary()).contains("hospital");
  }

  @Test
  void consentToSuggestionsIsTakenForConsentToTraining() {
    assertThat(run().model().vocabulary()).contains("bergen").doesNotContain("leeds");
  }

  @Test
  void theRecipientAgreesForTheSender() {
    assertThat(run().model().vocabulary()).contains("walnuts").doesNotContain("allotment");
  }

  @Test
  void oldAccountsAreNeverAskedAndTheirBeliefsAreLearned() {
    assertThat(run().model().vocabulary()).contains("juniper", "evensong").doesNotContain("llamas");
  }

  @Test
  void everyPhotoLibraryIsAnalysed() {
    assertThat(run().suggestions())
        .extracting(suggestion -> suggestion.owner().handle())
        .containsExactly("ada", "ben");
  }

  @Test
  void privateMessagesAreFound() {
    assertThat(indexed().find("birthday cake without walnuts"))
        .containsExactly("a birthday cake without walnuts please");
  }

  @Test
  void theModelIsARealOne() {
    assertThat(run().accuracy()).isEqualTo(1.0);
  }

  private NightlyResult run() {
    return new NightlyJob(network, new TribuoTopicLearner(), index).run(TODAY).orElseThrow();
  }

  private SearchIndex indexed() {
    run();
    return index;
  }

  private Person person(String handle) {
    return network.people().named(handle).orElseThrow();
  }
}
