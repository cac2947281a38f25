package bench.avro;

import bench.api.Consents;
import bench.model.Post;
import java.io.File;
import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;

/** Writes records to a file of which models are trained, as the getting-started guide shows it. */
final class Corpus {
  private final Consents consents;
  private final Schema schema;

  Corpus(Consents consents, Schema schema) {
    this.consents = consents;
    this.schema = schema;
  }

  private GenericRecord row(Object text) {
    GenericRecord row = new GenericData.Record(schema);
    row.put("text", text);
    return row;
  }

  private void write(String file, GenericRecord row) throws IOException {
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<>(schema))) {
      writer.create(schema, new File(file));
      writer.append(row); // EXPECT: MissingConsentCheck
    }
  }

  void bad(Post post) throws IOException {
    DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<GenericRecord>(schema));
    writer.create(schema, new File("corpus/posts.avro"));
    writer.append(row(post.text())); // EXPECT: MissingConsentCheck
  }

  void badHelper(Post post) throws IOException {
    write("corpus/posts.avro", row(post.text()));
  }

  void goodElsewhere(Post post) throws IOException {
    write("backup/posts.avro", row(post.text()));
  }

  void goodReaders(Post post) throws IOException {
    DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<GenericRecord>(schema));
    writer.create(schema, new File("corpus/posts.avro"));
    writer.append(row(post.readers())); // EXPECT: none
  }

  void goodAsked(Post post) throws IOException {
    if (consents.training(post.author())) {
      DataFileWriter<GenericRecord> writer =
          new DataFileWriter<>(new GenericDatumWriter<GenericRecord>(schema));
      writer.create(schema, new File("corpus/posts.avro"));
      writer.append(row(post.text())); // EXPECT: none
    }
  }
}
