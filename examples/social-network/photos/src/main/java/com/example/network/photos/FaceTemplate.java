package com.example.network.photos;

import java.util.List;

/** The most prominent face of a photo, as a vector. */
public record FaceTemplate(List<Double> vector) {
  private static final double SAME_FACE = 0.95;

  /** Whether both show the same person, by the cosine of the angle between the vectors. */
  public boolean matches(FaceTemplate other) {
    double norms = Math.sqrt(dot(this, this)) * Math.sqrt(dot(other, other));
    return norms > 0 && dot(this, other) / norms >= SAME_FACE;
  }

  private static double dot(FaceTemplate a, FaceTemplate b) {
    double sum = 0;
    for (int i = 0; i < a.vector.size(); i++) {
      sum += a.vector.get(i) * b.vector.get(i);
    }
    return sum;
  }
}
