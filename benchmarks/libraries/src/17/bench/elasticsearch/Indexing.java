package bench.elasticsearch;

import bench.api.Consents;
import bench.model.Post;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import java.io.IOException;
import java.util.Map;

/** Indexes documents by lambda and by request, as the Java client's reference shows it. */
final class Indexing {
  private final Consents consents;
  private final ElasticsearchClient client;

  Indexing(Consents consents, ElasticsearchClient client) {
    this.consents = consents;
    this.client = client;
  }

  void badLambda(Post post) throws IOException {
    client.index(i -> i.index("posts").id("1").document(post)); // EXPECT: MissingConsentCheck
  }

  void badRequest(Post post) throws IOException {
    IndexRequest<Map<String, String>> request =
        IndexRequest.of(b -> b.index("posts").document(Map.of("text", post.text())));
    client.index(request); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) throws IOException {
    Map<String, Integer> counts = Map.of("readers", post.readers());
    client.index(i -> i.index("posts").id("1").document(counts)); // EXPECT: none
  }

  void goodAsked(Post post) throws IOException {
    if (consents.assistant(post.author())) {
      client.index(i -> i.index("posts").id("1").document(post)); // EXPECT: none
    }
  }
}
