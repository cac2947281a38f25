package com.example.network.jobs;

import com.example.network.feed.Feed;
import com.example.network.feed.Post;
import com.example.network.learning.HashingEmbeddingModel;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.List;

/** Where the assistant looks things up: retrieval, which trains no model. */
public final class ContentSearch {
  private static final double SIMILAR = 0.6;

  private final EmbeddingModel embeddings = new HashingEmbeddingModel();
  private final InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
  private final EmbeddingStoreIngestor ingestor =
      EmbeddingStoreIngestor.builder().embeddingModel(embeddings).embeddingStore(store).build();

  void addPosts(Feed feed) {
    for (Post post : feed.posts()) {
      ingestor.ingest(Document.from(post.text()));
    }
  }

  /** The texts that are most like this one, best first. */
  public List<String> find(String text) {
    EmbeddingSearchRequest request =
        EmbeddingSearchRequest.builder()
            .queryEmbedding(embeddings.embed(text).content())
            .minScore(SIMILAR)
            .build();
    return store.search(request).matches().stream().map(match -> match.embedded().text()).toList();
  }
}
