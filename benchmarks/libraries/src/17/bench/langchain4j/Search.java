package bench.langchain4j;

import bench.api.Consents;
import bench.model.Post;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.List;
import java.util.stream.Collectors;

/** Puts texts into a store that is searched. */
final class Search {
  private final EmbeddingModel model;
  private final EmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
  private final Consents consents;

  Search(EmbeddingModel model, Consents consents) {
    this.model = model;
    this.consents = consents;
  }

  void bad(Post post) {
    TextSegment segment = TextSegment.from(post.text(), Metadata.from("readers", "7"));
    Embedding embedding = model.embed(segment).content(); // EXPECT: MissingConsentCheck
    store.add(embedding, segment); // EXPECT: MissingConsentCheck
  }

  void good(Post post) {
    if (consents.assistant(post.author())) {
      TextSegment segment = TextSegment.from(post.text());
      store.add(model.embed(segment).content(), segment); // EXPECT: none
    }
  }

  void badIngested(List<Post> posts) {
    EmbeddingStoreIngestor ingestor =
        EmbeddingStoreIngestor.builder().embeddingModel(model).embeddingStore(store).build();
    List<Document> documents =
        posts.stream().map(p -> Document.from(p.text())).collect(Collectors.toList());
    ingestor.ingest(documents); // EXPECT: MissingConsentCheck
  }

  void goodIngested(List<Post> posts) {
    EmbeddingStoreIngestor ingestor =
        EmbeddingStoreIngestor.builder().embeddingModel(model).embeddingStore(store).build();
    List<Document> documents =
        posts.stream()
            .filter(p -> consents.assistant(p.author()))
            .map(p -> Document.from(p.text()))
            .collect(Collectors.toList());
    ingestor.ingest(documents); // EXPECT: none
  }

  void badMetadata(Post post) {
    Metadata about = new Metadata();
    about.put("author", String.valueOf(post.readers()));
    about.put("excerpt", post.text().substring(0, 40));
    EmbeddingStoreIngestor.ingest(Document.from("A post.", about), store); // EXPECT: MissingConsentCheck
  }

  void goodMetadata(Post post) {
    Metadata about = new Metadata();
    about.put("readers", post.readers());
    EmbeddingStoreIngestor.ingest(Document.from("A post.", about), store); // EXPECT: none
  }
}
