package com.example.network.jobs;

import com.example.network.person.People;
import com.example.network.person.Person;
import com.example.network.photos.FaceFinder;
import com.example.network.photos.PhotoLibrary;
import com.example.network.photos.SharingSuggestion;
import java.util.ArrayList;
import java.util.List;

/** Albums that the photo app suggests to share: switched on for everybody. */
final class SharingSuggestions {
  private final People people;
  private final PhotoLibrary photos;
  private final FaceFinder faces = new FaceFinder();

  SharingSuggestions(People people, PhotoLibrary photos) {
    this.people = people;
    this.photos = photos;
  }

  List<SharingSuggestion> all() {
    List<SharingSuggestion> suggestions = new ArrayList<>();
    for (Person owner : people.all()) {
      List<Long> album = faces.sameFace(photos.of(owner));
      if (album.size() > 1) {
        suggestions.add(new SharingSuggestion(owner, album));
      }
    }
    return suggestions;
  }
}
