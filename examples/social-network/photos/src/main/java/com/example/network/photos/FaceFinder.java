package com.example.network.photos;

import io.purposebound.annotations.DataUse;
import io.purposebound.annotations.Purposes;
import java.util.List;

/** Recognises faces: uses a model, and trains none. */
public final class FaceFinder {
  /** The photos of a library that show the face of its first photo. */
  @DataUse(Purposes.USE_AI_SYSTEM_INFERENCE)
  public List<Long> sameFace(List<Photo> library) {
    return library.stream()
        .filter(photo -> photo.face().matches(library.get(0).face()))
        .map(Photo::id)
        .toList();
  }
}
