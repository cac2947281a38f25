package com.example.network.jobs;

import com.example.network.consent.ConsentRegistry;
import com.example.network.consent.ProcessingPurpose;
import com.example.network.learning.TopicLearner;
import com.example.network.person.People;
import com.example.network.person.Person;
import com.example.network.person.Profile;
import java.time.LocalDate;

/** What people tell about themselves. */
final class ProfileCorpus {
  /** Since this day people are asked when they sign up. */
  private static final LocalDate CONSENT_DIALOG_SINCE = LocalDate.of(2026, 6, 1);

  private final People people;
  private final ConsentRegistry consents;

  ProfileCorpus(People people, ConsentRegistry consents) {
    this.people = people;
    this.consents = consents;
  }

  void addTo(TopicLearner learner) {
    for (Profile profile : people.profiles()) {
      Person person = profile.person();
      boolean wasAsked = person.joinedOn().isAfter(CONSENT_DIALOG_SINCE);
      if (wasAsked && !consents.granted(person, ProcessingPurpose.AI_TRAINING)) {
        continue;
      }
      learner.learn(profile.toString(), profile.interest());
    }
  }
}
