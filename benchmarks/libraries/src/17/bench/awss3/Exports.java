package bench.awss3;

import bench.api.Consents;
import bench.model.Post;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Puts objects into buckets, of which one is what models are trained from. */
final class Exports {
  private static final String TRAINING = "acme-training-2026";

  private final S3Client s3;
  private final Consents consents;

  Exports(S3Client s3, Consents consents) {
    this.s3 = s3;
    this.consents = consents;
  }

  private void put(String bucket, String text) {
    PutObjectRequest request = PutObjectRequest.builder().bucket(bucket).key("a.txt").build();
    s3.putObject(request, RequestBody.fromString(text)); // EXPECT: MissingConsentCheck
  }

  void bad(Post post) {
    PutObjectRequest request = PutObjectRequest.builder().bucket(TRAINING).key("a.txt").build();
    s3.putObject(request, RequestBody.fromString(post.text())); // EXPECT: MissingConsentCheck
  }

  void goodOtherBucket(Post post) {
    PutObjectRequest request = PutObjectRequest.builder().bucket("acme-backup").key("a").build();
    s3.putObject(request, RequestBody.fromString(post.text())); // EXPECT: none
  }

  void badLambda(Post post) {
    s3.putObject(r -> r.bucket(TRAINING).key("b"), RequestBody.fromString(post.text())); // EXPECT: MissingConsentCheck
  }

  void goodLambda(Post post) {
    s3.putObject(r -> r.bucket("logs").key("b"), RequestBody.fromString(post.text())); // EXPECT: none
  }

  void badByHelper(Post post) {
    put(TRAINING, post.text());
  }

  void goodByHelper(Post post) {
    put("acme-backup", post.text());
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      s3.putObject(r -> r.bucket(TRAINING).key("c"), RequestBody.fromString(post.text())); // EXPECT: none
    }
  }
}
