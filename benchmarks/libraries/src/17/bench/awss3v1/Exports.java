package bench.awss3v1;

import bench.api.Consents;
import bench.model.Post;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.ObjectMetadata;
import com.amazonaws.services.s3.model.PutObjectRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Puts objects into buckets by the older SDK, of which one is what models are trained from. */
final class Exports {
  private final Consents consents;
  private final AmazonS3 s3;

  Exports(Consents consents, AmazonS3 s3) {
    this.consents = consents;
    this.s3 = s3;
  }

  private static final String TRAINING = "acme-training-2026";

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  void bad(Post post) {
    s3.putObject(TRAINING, "a.txt", post.text()); // EXPECT: MissingConsentCheck
  }

  void badRequest(Post post) {
    PutObjectRequest request =
        new PutObjectRequest(TRAINING, "a.txt", stream(post.text()), new ObjectMetadata());
    s3.putObject(request); // EXPECT: MissingConsentCheck
  }

  void badStream(Post post) {
    s3.putObject(TRAINING, "b", stream(post.text()), new ObjectMetadata()); // EXPECT: MissingConsentCheck
  }

  void goodOtherBucket(Post post) {
    s3.putObject("acme-backup", "a.txt", post.text()); // EXPECT: none
  }

  void goodOtherBucketRequest(Post post) {
    PutObjectRequest request =
        new PutObjectRequest("acme-backup", "a.txt", stream(post.text()), new ObjectMetadata());
    s3.putObject(request); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      s3.putObject(TRAINING, "a.txt", post.text()); // EXPECT: none
    }
  }
}
