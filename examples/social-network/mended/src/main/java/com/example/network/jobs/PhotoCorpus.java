package com.example.network.jobs;

import com.example.network.consent.ConsentRegistry;
import com.example.network.consent.ProcessingPurpose;
import com.example.network.learning.TopicLearner;
import com.example.network.photos.Photo;
import com.example.network.photos.PhotoLibrary;
import java.util.List;

/** What the photo libraries give to training. */
final class PhotoCorpus {
  private final PhotoLibrary photos;
  private final ConsentRegistry consents;

  PhotoCorpus(PhotoLibrary photos, ConsentRegistry consents) {
    this.photos = photos;
    this.consents = consents;
  }

  void addTo(TopicLearner learner) {
    List<Photo> allowed =
        photos.all().stream()
            .filter(photo -> consents.granted(photo.owner(), ProcessingPurpose.AI_TRAINING))
            .toList();
    for (Photo photo : allowed) {
      learner.learn(photo.caption(), photo.topic());
    }
  }
}
