package com.example.network.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.network.consent.ConsentRegistry;
import com.example.network.consent.ObjectionRegistry;
import com.example.network.consent.ProcessingPurpose;
import com.example.network.database.Database;
import com.example.network.person.People;
import com.example.network.person.Person;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the job as announced, and looks for words of people who agreed to nothing. */
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
  void waitsForTheAnnouncedDay() {
    assertThat(new NightlyJob(database).run(LocalDate.of(2026, 5, 26))).isEmpty();
    assertThat(new NightlyJob(database).run(LocalDate.of(2026, 5, 27))).isPresent();
  }

  @Test
  void anObjectionKeepsPostsAndCommentsOut() {
    assertThat(consents().granted(person("cleo"), ProcessingPurpose.AI_TRAINING)).isFalse();
    assertThat(run().model().vocabulary()).doesNotContain("compost", "slugs");

    new ObjectionRegistry(database).file(person("ben"), TODAY);

    assertThat(run().model().vocabulary()).doesNotContain("goulash", "lisbon", "crocuses");
  }

  @Test
  void whoSaysNothingIsLearned() {
    assertThat(consents().granted(person("ben"), ProcessingPurpose.AI_TRAINING)).isFalse();
    assertThat(run().model().vocabulary()).contains("goulash", "crocuses");
  }

  @Test
  void postsFromYearsBeforeTheNoticeAreLearned() {
    assertThat(run().model().vocabulary()).contains("rosebush", "lisbon");
  }

  @Test
  void photosAreLearnedInSpiteOfAnObjection() {
    assertThat(new ObjectionRegistry(database).objected(person("cleo"))).isTrue();
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
    assertThat(run().search().find("birthday cake without walnuts"))
        .containsExactly("a birthday cake without walnuts please");
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
}
