package bench.bedrock;

import bench.api.Consents;
import bench.model.Post;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ConversationRole;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseRequest;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelRequest;
import software.amazon.awssdk.services.bedrockruntime.model.Message;

/** Asks a model by request and by lambda. */
final class Customizing {
  private final BedrockRuntimeClient client;
  private final Consents consents;

  Customizing(BedrockRuntimeClient client, Consents consents) {
    this.client = client;
    this.consents = consents;
  }

  void badRequest(Post post) {
    Message message =
        Message.builder()
            .content(ContentBlock.fromText(post.text()))
            .role(ConversationRole.USER)
            .build();
    ConverseRequest request = ConverseRequest.builder().modelId("m").messages(message).build();
    client.converse(request); // EXPECT: MissingConsentCheck
  }

  void badLambda(Post post) {
    SdkBytes body = SdkBytes.fromUtf8String("{\"prompt\": \"" + post.text() + "\"}");
    client.invokeModel(r -> r.modelId("m").body(body)); // EXPECT: MissingConsentCheck
  }

  void goodLambda(Post post) {
    SdkBytes body = SdkBytes.fromUtf8String("{\"prompt\": \"" + post.readers() + "\"}");
    client.invokeModel(r -> r.modelId("m").body(body)); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.assistant(post.author())) {
      SdkBytes body = SdkBytes.fromUtf8String(post.text());
      client.invokeModel(InvokeModelRequest.builder().modelId("m").body(body).build()); // EXPECT: none
    }
  }
}
