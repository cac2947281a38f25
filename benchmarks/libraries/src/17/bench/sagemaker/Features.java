package bench.sagemaker;

import bench.api.Consents;
import bench.model.Post;
import java.util.List;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sagemakerfeaturestoreruntime.SageMakerFeatureStoreRuntimeClient;
import software.amazon.awssdk.services.sagemakerfeaturestoreruntime.model.FeatureValue;
import software.amazon.awssdk.services.sagemakerfeaturestoreruntime.model.PutRecordRequest;
import software.amazon.awssdk.services.sagemakerruntime.SageMakerRuntimeClient;
import software.amazon.awssdk.services.sagemakerruntime.model.InvokeEndpointRequest;

/** Puts records into a feature store, as the developer guide shows it. */
final class Features {
  private final Consents consents;
  private final SageMakerFeatureStoreRuntimeClient features;
  private final SageMakerRuntimeClient runtime;

  Features(Consents consents, SageMakerFeatureStoreRuntimeClient features, SageMakerRuntimeClient runtime) {
    this.consents = consents;
    this.features = features;
    this.runtime = runtime;
  }

  private static FeatureValue feature(String name, String value) {
    return FeatureValue.builder().featureName(name).valueAsString(value).build();
  }

  void bad(Post post) {
    PutRecordRequest request =
        PutRecordRequest.builder()
            .featureGroupName("posts")
            .record(List.of(feature("id", "1"), feature("text", post.text())))
            .build();
    features.putRecord(request); // EXPECT: MissingConsentCheck
  }

  void badEndpoint(Post post) {
    InvokeEndpointRequest request =
        InvokeEndpointRequest.builder()
            .endpointName("posts")
            .body(SdkBytes.fromUtf8String(post.text()))
            .build();
    runtime.invokeEndpoint(request); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    PutRecordRequest request =
        PutRecordRequest.builder()
            .featureGroupName("posts")
            .record(feature("id", "1"), feature("readers", String.valueOf(post.readers())))
            .build();
    features.putRecord(request); // EXPECT: none
  }

  void goodEndpoint(Post post) {
    InvokeEndpointRequest request =
        InvokeEndpointRequest.builder()
            .endpointName("posts")
            .body(SdkBytes.fromUtf8String("read by " + post.readers()))
            .build();
    runtime.invokeEndpoint(request); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.training(post.author())) {
      features.putRecord( // EXPECT: none
          r -> r.featureGroupName("posts").record(feature("text", post.text())));
    }
  }
}
