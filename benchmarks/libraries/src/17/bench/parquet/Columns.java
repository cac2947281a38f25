package bench.parquet;

import bench.api.Consents;
import bench.model.Post;
import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.hadoop.ParquetWriter;

/** Writes records into Parquet files, of which one is what models are trained from. */
final class Columns {
  private final Consents consents;
  private final Schema schema;

  Columns(Consents consents, Schema schema) {
    this.consents = consents;
    this.schema = schema;
  }

  private GenericRecord row(Object text) {
    GenericRecord row = new GenericData.Record(schema);
    row.put("text", text);
    return row;
  }

  private ParquetWriter<GenericRecord> writer(String file) throws IOException {
    return AvroParquetWriter.<GenericRecord>builder(new Path(file)).withSchema(schema).build();
  }

  void bad(Post post) throws IOException {
    try (ParquetWriter<GenericRecord> writer =
        AvroParquetWriter.<GenericRecord>builder(new Path("corpus/posts.parquet"))
            .withSchema(schema)
            .build()) {
      writer.write(row(post.text())); // EXPECT: MissingConsentCheck
    }
  }

  void badHelper(Post post) throws IOException {
    try (ParquetWriter<GenericRecord> writer = writer("corpus/posts.parquet")) {
      writer.write(row(post.text())); // EXPECT: MissingConsentCheck
    }
  }

  void goodElsewhere(Post post) throws IOException {
    try (ParquetWriter<GenericRecord> writer = writer("backup/posts.parquet")) {
      writer.write(row(post.text())); // EXPECT: none
    }
  }

  void goodReaders(Post post) throws IOException {
    try (ParquetWriter<GenericRecord> writer = writer("corpus/posts.parquet")) {
      writer.write(row(post.readers())); // EXPECT: none
    }
  }

  void goodAsked(Post post) throws IOException {
    if (consents.training(post.author())) {
      try (ParquetWriter<GenericRecord> writer = writer("corpus/posts.parquet")) {
        writer.write(row(post.text())); // EXPECT: none
      }
    }
  }
}
