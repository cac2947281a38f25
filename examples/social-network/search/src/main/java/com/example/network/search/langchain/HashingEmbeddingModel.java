package com.example.network.search.langchain;

import com.example.network.text.Words;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;

/**
 * Counts the words of a text in a fixed number of buckets: small, and the same on every machine.
 */
final class HashingEmbeddingModel implements EmbeddingModel {
  private static final int BUCKETS = 256;

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    return Response.from(
        segments.stream().map(segment -> Embedding.from(count(segment.text()))).toList());
  }

  @Override
  public int dimension() {
    return BUCKETS;
  }

  private static float[] count(String text) {
    float[] vector = new float[BUCKETS];
    for (String word : Words.of(text)) {
      vector[Math.floorMod(word.hashCode(), BUCKETS)]++;
    }
    return vector;
  }
}
