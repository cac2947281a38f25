package bench.weaviate;

import bench.api.Consents;
import bench.model.Post;
import io.weaviate.client.WeaviateClient;
import io.weaviate.client.v1.batch.api.ObjectsBatcher;
import io.weaviate.client.v1.data.model.WeaviateObject;
import java.util.HashMap;
import java.util.Map;

/** Creates objects one by one and in batches, as the documentation of the client shows it. */
final class Objects {
  private final Consents consents;
  private final WeaviateClient client;

  Objects(Consents consents, WeaviateClient client) {
    this.consents = consents;
    this.client = client;
  }

  private void create(Map<String, Object> properties) {
    client.data().creator().withClassName("Post").withProperties(properties).run(); // EXPECT: CheckNotOnEveryPath
  }

  void bad(Post post) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("text", post.text());
    create(properties);
  }

  void badBatch(Post post) {
    WeaviateObject object =
        WeaviateObject.builder().className("Post").properties(Map.of("text", post.text())).build();
    ObjectsBatcher batcher = client.batch().objectsBatcher();
    batcher.withObject(object);
    batcher.run(); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("readers", post.readers());
    create(properties);
  }

  void goodBatch(Post post) {
    WeaviateObject object =
        WeaviateObject.builder()
            .className("Post")
            .properties(Map.of("readers", post.readers()))
            .build();
    ObjectsBatcher batcher = client.batch().objectsBatcher();
    batcher.withObject(object);
    batcher.run(); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.assistant(post.author())) {
      create(Map.of("text", post.text()));
    }
  }
}
