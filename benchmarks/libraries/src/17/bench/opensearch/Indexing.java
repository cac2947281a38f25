package bench.opensearch;

import bench.api.Consents;
import bench.model.Post;
import java.io.IOException;
import java.util.Map;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.core.BulkRequest;
import org.opensearch.client.opensearch.core.IndexRequest;

/** Indexes documents that a model retrieves from, as the guides of the client show it. */
final class Indexing {
  private final Consents consents;
  private final OpenSearchClient client;

  Indexing(Consents consents, OpenSearchClient client) {
    this.consents = consents;
    this.client = client;
  }

  /** What is indexed. */
  record Entry(String text, int readers) {}

  void bad(Post post) throws IOException {
    IndexRequest<Entry> request =
        new IndexRequest.Builder<Entry>()
            .index("posts")
            .id("1")
            .document(new Entry(post.text(), 0))
            .build();
    client.index(request); // EXPECT: MissingConsentCheck
  }

  void badLambda(Post post) throws IOException {
    client.index(i -> i.index("posts").document(Map.of("text", post.text()))); // EXPECT: MissingConsentCheck
  }

  void badBulk(Post post) throws IOException {
    BulkRequest.Builder bulk = new BulkRequest.Builder();
    bulk.operations(
        op -> op.index(i -> i.index("posts").id("1").document(new Entry(post.text(), 0))));
    client.bulk(bulk.build()); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) throws IOException {
    client.index(i -> i.index("posts").document(new Entry("a post", post.readers()))); // EXPECT: none
  }

  void goodBulk(Post post) throws IOException {
    BulkRequest.Builder bulk = new BulkRequest.Builder();
    bulk.operations(
        op -> op.index(i -> i.index("posts").document(new Entry("a post", post.readers()))));
    client.bulk(bulk.build()); // EXPECT: none
  }

  void goodAsked(Post post) throws IOException {
    if (consents.assistant(post.author())) {
      client.index(i -> i.index("posts").document(Map.of("text", post.text()))); // EXPECT: none
    }
  }
}
