package bench.lucene;

import bench.api.Consents;
import bench.model.Post;
import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;

/** Indexes texts, as Lucene's demo does. */
final class Index {
  private final Consents consents;
  private final IndexWriter writer;

  Index(Consents consents, IndexWriter writer) {
    this.consents = consents;
    this.writer = writer;
  }

  void bad(Post post) throws IOException {
    Document document = new Document();
    document.add(new TextField("text", post.text(), Field.Store.YES));
    writer.addDocument(document); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) throws IOException {
    Document document = new Document();
    document.add(new IntPoint("readers", post.readers()));
    writer.addDocument(document); // EXPECT: none
  }

  void goodAsked(Post post) throws IOException {
    if (consents.assistant(post.author())) {
      Document document = new Document();
      document.add(new TextField("text", post.text(), Field.Store.YES));
      writer.addDocument(document); // EXPECT: none
    }
  }
}
