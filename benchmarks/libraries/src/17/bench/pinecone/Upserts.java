package bench.pinecone;

import bench.api.Consents;
import bench.model.Post;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.pinecone.clients.Index;
import io.pinecone.commons.IndexInterface;
import io.pinecone.unsigned_indices_model.VectorWithUnsignedIndices;
import java.util.List;
import java.util.Map;
import org.openapitools.db_data.client.ApiException;

/** Upserts vectors with metadata, as the readme of the client shows it. */
final class Upserts {
  private final Consents consents;
  private final Index index;

  Upserts(Consents consents, Index index) {
    this.consents = consents;
    this.index = index;
  }

  private static Struct metadata(String text) {
    Value value = Value.newBuilder().setStringValue(text).build();
    return Struct.newBuilder().putFields("text", value).build();
  }

  void bad(Post post) {
    VectorWithUnsignedIndices vector =
        IndexInterface.buildUpsertVectorWithUnsignedIndices(
            "1", List.of(0.1f), null, null, metadata(post.text()));
    index.upsert(List.of(vector), "posts"); // EXPECT: MissingConsentCheck
  }

  void badValues(Post post) {
    index.upsert("1", List.of((float) post.text().charAt(0))); // EXPECT: MissingConsentCheck
  }

  void badRecords(Post post) throws ApiException {
    index.upsertRecords("posts", List.of(Map.of("_id", "1", "text", post.text()))); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    VectorWithUnsignedIndices vector =
        IndexInterface.buildUpsertVectorWithUnsignedIndices(
            "1", List.of(0.1f), null, null, metadata("read by " + post.readers()));
    index.upsert(List.of(vector), "posts"); // EXPECT: none
  }

  void goodRecords(Post post) throws ApiException {
    index.upsertRecords("posts", List.of(Map.of("_id", "1", "text", "a post"))); // EXPECT: none
  }

  void goodAsked(Post post) throws ApiException {
    if (consents.assistant(post.author())) {
      index.upsertRecords("posts", List.of(Map.of("text", post.text()))); // EXPECT: none
    }
  }
}
