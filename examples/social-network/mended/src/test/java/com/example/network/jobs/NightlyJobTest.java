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
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the mended job, and compares what reached the model with what was allowed. */
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
  void onlyWhatConsentingPeopleWroteReachesTheModel() {
    // Ada and the bakery agreed; the bakery wrote nothing.
    assertThat(run().model().vocabulary())
        .isEqualTo(
            words(
                "planted tulips in the garden today",
                "walking trip along the coast",
                "soup recipe with leeks",
                "add paprika to this recipe",
                "your sourdough recipe please",
                "our dahlias in the garden",
                "grandmother in the garden",
                "growing heather since forever"));
  }

  @Test
  void aWithdrawnConsentCountsFromTheNextRunOn() {
    assertThat(run().model().vocabulary()).contains("tulips").doesNotContain("goulash");

    network.consents().withdraw(person("ada"), ProcessingPurpose.AI_TRAINING, TODAY);
    network.consents().grant(person("ben"), ProcessingPurpose.AI_TRAINING, false, TODAY);

    assertThat(run().model().vocabulary()).contains("goulash").doesNotContain("tulips");
  }

  @Test
  void anObjectionCountsFromTheNextRunOn() {
    network.objections().file(person("ada"), TODAY);
    network.consents().grant(person("ben"), ProcessingPurpose.AI_TRAINING, false, TODAY);

    assertThat(run().model().vocabulary()).contains("goulash").doesNotContain("tulips");
  }

  @Test
  void consentDoesNotReachBackBeforeTheNotice() {
    network.consents().grant(person("ben"), ProcessingPurpose.AI_TRAINING, false, TODAY);

    assertThat(run().model().vocabulary()).contains("goulash").doesNotContain("lisbon", "rosebush");
  }

  @Test
  void aMessageTakesTheConsentOfBoth() {
    network.consents().grant(person("ben"), ProcessingPurpose.AI_TRAINING, false, TODAY);

    assertThat(run().model().vocabulary()).contains("walnuts", "sourdough", "allotment");

    network.consents().withdraw(person("bakery"), ProcessingPurpose.AI_TRAINING, TODAY);

    assertThat(run().model().vocabulary())
        .contains("allotment")
        .doesNotContain("walnuts", "sourdough");
  }

  @Test
  void beliefsTrainNothingEvenWithConsent() {
    network.consents().grant(person("ben"), ProcessingPurpose.AI_TRAINING, true, TODAY);

    assertThat(run().model().vocabulary()).contains("juniper").doesNotContain("evensong");
  }

  @Test
  void photoLibrariesAreAnalysedOnExplicitConsentOnly() {
    assertThat(run().suggestions())
        .extracting(suggestion -> suggestion.owner().handle())
        .containsExactly("ada");

    network.consents().grant(person("ben"), ProcessingPurpose.SHARING_SUGGESTIONS, true, TODAY);

    assertThat(run().suggestions())
        .extracting(suggestion -> suggestion.owner().handle())
        .containsExactly("ada", "ben");
  }

  @Test
  void theSearchHoldsPostsAndNoMessages() {
    SearchIndex indexed = indexed();

    assertThat(indexed.find("planted tulips")).contains("planted tulips in the garden today");
    assertThat(indexed.find("birthday cake without walnuts")).isEmpty();
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

  private static Set<String> words(String... texts) {
    Set<String> words = new TreeSet<>();
    for (String text : texts) {
      words.addAll(Arrays.asList(text.split(" ")));
    }
    return words;
  }
}
