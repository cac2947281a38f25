package com.example.network.search.langchain;

import com.example.network.search.SearchIndex;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.List;

/** Turns texts into vectors, and compares these. */
public final class EmbeddingSearchIndex implements SearchIndex {
  private static final double SIMILAR = 0.6;

  private final EmbeddingModel embeddings = new HashingEmbeddingModel();
  private final InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
  private final EmbeddingStoreIngestor ingestor =
      EmbeddingStoreIngestor.builder().embeddingModel(embeddings).embeddingStore(store).build();

  @Override
  public void add(String text) {
    ingestor.ingest(Document.from(text));
  }

  @Override
  public List<String> find(String text) {
    EmbeddingSearchRequest request =
        EmbeddingSearchRequest.builder()
            .queryEmbedding(embeddings.embed(text).content())
            .minScore(SIMILAR)
            .build();
    return store.search(request).matches().stream().map(match -> match.embedded().text()).toList();
  }
}
