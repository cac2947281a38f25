package bench.milvus;

import bench.api.Consents;
import bench.model.Post;
import com.google.gson.JsonObject;
import io.milvus.client.MilvusServiceClient;
import io.milvus.param.dml.InsertParam;
import io.milvus.v2.client.MilvusClientV2;
import io.milvus.v2.service.vector.request.InsertReq;
import java.util.List;

/** Inserts rows into a collection, by the newer client and the older one. */
final class Collections {
  private final Consents consents;
  private final MilvusClientV2 client;
  private final MilvusServiceClient older;

  Collections(Consents consents, MilvusClientV2 client, MilvusServiceClient older) {
    this.consents = consents;
    this.client = client;
    this.older = older;
  }

  private static InsertReq request(String text) {
    JsonObject row = new JsonObject();
    row.addProperty("id", 1);
    row.addProperty("text", text);
    return InsertReq.builder().collectionName("posts").data(List.of(row)).build();
  }

  void bad(Post post) {
    client.insert(request(post.text())); // EXPECT: MissingConsentCheck
  }

  void badOlder(Post post) {
    InsertParam.Field texts = new InsertParam.Field("text", List.of(post.text()));
    older.insert( // EXPECT: MissingConsentCheck
        InsertParam.newBuilder().withCollectionName("posts").withFields(List.of(texts)).build());
  }

  void goodReaders(Post post) {
    client.insert(request("read by " + post.readers())); // EXPECT: none
  }

  void goodOlder(Post post) {
    InsertParam.Field readers = new InsertParam.Field("readers", List.of(post.readers()));
    older.insert( // EXPECT: none
        InsertParam.newBuilder().withCollectionName("posts").withFields(List.of(readers)).build());
  }

  void goodAsked(Post post) {
    if (consents.assistant(post.author())) {
      client.insert(request(post.text())); // EXPECT: none
    }
  }
}
