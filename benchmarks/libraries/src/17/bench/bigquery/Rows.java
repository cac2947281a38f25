package bench.bigquery;

import bench.api.Consents;
import bench.model.Post;
import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.InsertAllRequest;
import com.google.cloud.bigquery.TableId;
import java.util.HashMap;
import java.util.Map;

/** Inserts rows into tables, of which one is what models are trained from. */
final class Rows {
  private final Consents consents;
  private final BigQuery bigquery;

  Rows(Consents consents, BigQuery bigquery) {
    this.consents = consents;
    this.bigquery = bigquery;
  }

  void bad(Post post) {
    Map<String, Object> row = new HashMap<>();
    row.put("text", post.text());
    TableId table = TableId.of("ml", "training_posts");
    bigquery.insertAll(InsertAllRequest.newBuilder(table).addRow(row).build()); // EXPECT: MissingConsentCheck
  }

  void goodOtherTable(Post post) {
    Map<String, Object> row = new HashMap<>();
    row.put("text", post.text());
    TableId table = TableId.of("shop", "posts");
    bigquery.insertAll(InsertAllRequest.newBuilder(table).addRow(row).build()); // EXPECT: none
  }

  void goodReaders(Post post) {
    Map<String, Object> row = new HashMap<>();
    row.put("readers", post.readers());
    TableId table = TableId.of("ml", "training_posts");
    bigquery.insertAll(InsertAllRequest.newBuilder(table).addRow(row).build()); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      TableId table = TableId.of("ml", "training_posts");
      bigquery.insertAll( // EXPECT: none
          InsertAllRequest.newBuilder(table).addRow(Map.of("text", post.text())).build());
    }
  }
}
