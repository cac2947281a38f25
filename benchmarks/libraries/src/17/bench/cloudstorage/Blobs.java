package bench.cloudstorage;

import bench.api.Consents;
import bench.model.Post;
import com.google.cloud.storage.BlobId;
import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.Storage;
import java.nio.charset.StandardCharsets;

/** Creates blobs in buckets, of which one is what models are trained from. */
final class Blobs {
  private final Consents consents;
  private final Storage storage;

  Blobs(Consents consents, Storage storage) {
    this.consents = consents;
    this.storage = storage;
  }

  private static BlobInfo blob(String bucket) {
    return BlobInfo.newBuilder(BlobId.of(bucket, "a.txt")).setContentType("text/plain").build();
  }

  void bad(Post post) {
    BlobInfo blob = BlobInfo.newBuilder(BlobId.of("acme-training", "a.txt")).build();
    storage.create(blob, post.text().getBytes(StandardCharsets.UTF_8)); // EXPECT: MissingConsentCheck
  }

  void badNames(Post post) {
    BlobInfo blob = BlobInfo.newBuilder("acme-training", "a.txt").build();
    storage.create(blob, post.text().getBytes(StandardCharsets.UTF_8)); // EXPECT: MissingConsentCheck
  }

  void badHelper(Post post) {
    storage.create(blob("acme-training"), post.text().getBytes(StandardCharsets.UTF_8)); // EXPECT: MissingConsentCheck
  }

  void goodOtherBucket(Post post) {
    storage.create(blob("acme-backup"), post.text().getBytes(StandardCharsets.UTF_8)); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      storage.create(blob("acme-training"), post.text().getBytes(StandardCharsets.UTF_8)); // EXPECT: none
    }
  }
}
