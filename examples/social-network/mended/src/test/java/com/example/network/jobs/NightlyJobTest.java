package com.example.network.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.network.consent.ConsentRegistry;
import com.example.network.consent.ObjectionRegistry;
import com.example.network.consent.ProcessingPurpose;
import com.example.network.database.Database;
import com.example.network.person.People;
import com.example.network.person.Person;
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

  @BeforeEach
  void open() {
    database = Database.inMemory("/people.sql", "/feed.sql", "/photos.sql", "/messages.sql");
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

    consents().withdraw(person("ada"), ProcessingPurpose.AI_TRAINING, TODAY);
    consents().grant(person("ben"), ProcessingPurpose.AI_TRAINING, false, TODAY);

    assertThat(run().model().vocabulary()).contains("goulash").doesNotContain("tulips");
  }

  @Test
  void anObjectionCountsFromTheNextRunOn() {
    new ObjectionRegistry(database).file(person("ada"), TODAY);
    consents().grant(person("ben"), ProcessingPurpose.AI_TRAINING, false, TODAY);

    assertThat(run().model().vocabulary()).contains("goulash").doesNotContain("tulips");
  }

  @Test
  void consentDoesNotReachBackBeforeTheNotice() {
    consents().grant(person("ben"), ProcessingPurpose.AI_TRAINING, false, TODAY);

    assertThat(run().model().vocabulary()).contains("goulash").doesNotContain("lisbon", "rosebush");
  }

  @Test
  void aMessageTakesTheConsentOfBoth() {
    consents().grant(person("ben"), ProcessingPurpose.AI_TRAINING, false, TODAY);

    assertThat(run().model().vocabulary()).contains("walnuts", "sourdough", "allotment");

    consents().withdraw(person("bakery"), ProcessingPurpose.AI_TRAINING, TODAY);

    assertThat(run().model().vocabulary())
        .contains("allotment")
        .doesNotContain("walnuts", "sourdough");
  }

  @Test
  void beliefsTrainNothingEvenWithConsent() {
    consents().grant(person("ben"), ProcessingPurpose.AI_TRAINING, true, TODAY);

    assertThat(run().model().vocabulary()).contains("juniper").doesNotContain("evensong");
  }

  @Test
  void photoLibrariesAreAnalysedOnExplicitConsentOnly() {
    assertThat(run().suggestions())
        .extracting(suggestion -> suggestion.owner().handle())
        .containsExactly("ada");

    consents().grant(person("ben"), ProcessingPurpose.SHARING_SUGGESTIONS, true, TODAY);

    assertThat(run().suggestions())
        .extracting(suggestion -> suggestion.owner().handle())
        .containsExactly("ada", "ben");
  }

  @Test
  void theSearchHoldsPostsAndNoMessages() {
    NightlyResult result = run();

    assertThat(result.search().find("planted tulips"))
        .contains("planted tulips in the garden today");
    assertThat(result.search().find("birthday cake without walnuts")).isEmpty();
  }

  @Test
  void theModelIsARealOne() {
    assertThat(run().accuracy()).isEqualTo(1.0);
  }

  private NightlyResult run() {
    return new NightlyJob(database).run(TODAY).orElseThrow();
  }

  private ConsentRegistry consents() {
    return new ConsentRegistry(database);
  }

  private Person person(String handle) {
    return new People(database).named(handle).orElseThrow();
  }

  private static Set<String> words(String... texts) {
    Set<String> words = new TreeSet<>();
    for (String text : texts) {
      words.addAll(Arrays.asList(text.split(" ")));
    }
    return words;
  }
}
