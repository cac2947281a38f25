package com.example.network.jobs;

import com.example.network.consent.ConsentRegistry;
import com.example.network.consent.ProcessingPurpose;
import com.example.network.learning.TopicLearner;
import com.example.network.person.People;
import com.example.network.person.Person;

/** What people tell about themselves. */
final class ProfileCorpus {
  private final People people;
  private final ConsentRegistry consents;

  ProfileCorpus(People people, ConsentRegistry consents) {
    this.people = people;
    this.consents = consents;
  }

  void addTo(TopicLearner learner) {
    for (Person person : people.all()) {
      if (consents.granted(person, ProcessingPurpose.AI_TRAINING)) {
        people
            .profile(person)
            .ifPresent(profile -> learner.learn(profile.bio(), profile.interest()));
      }
    }
  }
}
