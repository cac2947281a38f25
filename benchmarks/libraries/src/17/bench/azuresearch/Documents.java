package bench.azuresearch;

import bench.api.Consents;
import bench.model.Post;
import com.azure.search.documents.SearchClient;
import com.azure.search.documents.indexes.models.IndexDocumentsBatch;
import java.util.List;
import java.util.Map;

/** Uploads documents to an index that a model retrieves from. */
final class Documents {
  private final Consents consents;
  private final SearchClient index;

  Documents(Consents consents, SearchClient index) {
    this.consents = consents;
    this.index = index;
  }

  /** A row of the index. */
  record Entry(long id, String text) {}

  void bad(Post post) {
    index.uploadDocuments(List.of(new Entry(1, post.text()))); // EXPECT: MissingConsentCheck
  }

  void badMap(Post post) {
    Map<String, Object> entry = Map.of("id", 1, "text", post.text());
    index.mergeOrUploadDocuments(List.of(entry)); // EXPECT: MissingConsentCheck
  }

  void badBatch(Post post) {
    IndexDocumentsBatch<Entry> batch = new IndexDocumentsBatch<>();
    batch.addUploadActions(List.of(new Entry(1, post.text())));
    index.indexDocuments(batch); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    index.uploadDocuments(List.of(new Entry(post.readers(), "a post"))); // EXPECT: none
  }

  void goodBatch(Post post) {
    IndexDocumentsBatch<Entry> batch = new IndexDocumentsBatch<>();
    batch.addUploadActions(List.of(new Entry(post.readers(), "a post")));
    index.indexDocuments(batch); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.assistant(post.author())) {
      index.uploadDocuments(List.of(new Entry(1, post.text()))); // EXPECT: none
    }
  }
}
