package bench.qdrant;

import bench.api.Consents;
import bench.model.Post;
import io.qdrant.client.PointIdFactory;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.ValueFactory;
import io.qdrant.client.VectorsFactory;
import io.qdrant.client.grpc.Points.PointStruct;
import java.util.List;
import java.util.Map;

/** Upserts points with a payload, as the readme of the client shows it. */
final class Points {
  private final Consents consents;
  private final QdrantClient client;

  Points(Consents consents, QdrantClient client) {
    this.consents = consents;
    this.client = client;
  }

  void bad(Post post) {
    PointStruct point =
        PointStruct.newBuilder()
            .setId(PointIdFactory.id(1))
            .setVectors(VectorsFactory.vectors(0.1f, 0.2f))
            .putAllPayload(Map.of("text", ValueFactory.value(post.text())))
            .build();
    client.upsertAsync("posts", List.of(point)); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    PointStruct point =
        PointStruct.newBuilder()
            .setId(PointIdFactory.id(1))
            .putAllPayload(Map.of("readers", ValueFactory.value(post.readers())))
            .build();
    client.upsertAsync("posts", List.of(point)); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.assistant(post.author())) {
      PointStruct point =
          PointStruct.newBuilder()
              .putAllPayload(Map.of("text", ValueFactory.value(post.text())))
              .build();
      client.upsertAsync("posts", List.of(point)); // EXPECT: none
    }
  }
}
