package bench.hadoop;

import bench.api.Consents;
import bench.model.Post;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.SequenceFile;
import org.apache.hadoop.io.Text;

/** Appends to sequence files, of which one is what models are trained from. */
final class Sequences {
  private final Consents consents;
  private final Configuration conf;

  Sequences(Consents consents, Configuration conf) {
    this.consents = consents;
    this.conf = conf;
  }

  private SequenceFile.Writer writer(String file) throws IOException {
    return SequenceFile.createWriter(
        conf,
        SequenceFile.Writer.file(new Path(file)),
        SequenceFile.Writer.keyClass(LongWritable.class),
        SequenceFile.Writer.valueClass(Text.class));
  }

  void bad(Post post) throws IOException {
    try (SequenceFile.Writer writer = writer("corpus/posts.seq")) {
      writer.append(new LongWritable(1), new Text(post.text())); // EXPECT: MissingConsentCheck
    }
  }

  void badSet(Post post) throws IOException {
    Text text = new Text();
    text.set(post.text());
    try (SequenceFile.Writer writer = writer("corpus/posts.seq")) {
      writer.append(new LongWritable(1), text); // EXPECT: MissingConsentCheck
    }
  }

  void goodElsewhere(Post post) throws IOException {
    try (SequenceFile.Writer writer = writer("backup/posts.seq")) {
      writer.append(new LongWritable(1), new Text(post.text())); // EXPECT: none
    }
  }

  void goodReaders(Post post) throws IOException {
    try (SequenceFile.Writer writer = writer("corpus/posts.seq")) {
      writer.append(new LongWritable(post.readers()), new Text("a post")); // EXPECT: none
    }
  }

  void goodAsked(Post post) throws IOException {
    if (consents.training(post.author())) {
      try (SequenceFile.Writer writer = writer("corpus/posts.seq")) {
        writer.append(new LongWritable(1), new Text(post.text())); // EXPECT: none
      }
    }
  }
}
