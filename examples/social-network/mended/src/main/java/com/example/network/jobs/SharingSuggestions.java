package com.example.network.jobs;

import com.example.network.consent.ConsentRegistry;
import com.example.network.consent.ProcessingPurpose;
import com.example.network.person.People;
import com.example.network.person.Person;
import com.example.network.photos.FaceFinder;
import com.example.network.photos.PhotoLibrary;
import com.example.network.photos.SharingSuggestion;
import java.util.ArrayList;
import java.util.List;

/** Albums that the photo app suggests to share: for those who switched it on. */
final class SharingSuggestions {
  private final People people;
  private final PhotoLibrary photos;
  private final ConsentRegistry consents;
  private final FaceFinder faces = new FaceFinder();

  SharingSuggestions(People people, PhotoLibrary photos, ConsentRegistry consents) {
    this.people = people;
    this.photos = photos;
    this.consents = consents;
  }

  List<SharingSuggestion> all() {
    List<SharingSuggestion> suggestions = new ArrayList<>();
    for (Person owner : people.all()) {
      if (!consents.grantedExplicitly(owner, ProcessingPurpose.SHARING_SUGGESTIONS)) {
        continue;
      }
      List<Long> album = faces.sameFace(photos.of(owner));
      if (album.size() > 1) {
        suggestions.add(new SharingSuggestion(owner, album));
      }
    }
    return suggestions;
  }
}
