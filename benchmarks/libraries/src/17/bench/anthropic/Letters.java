package bench.anthropic;

import bench.api.Consents;
import bench.model.Post;
import com.anthropic.client.AnthropicClient;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.Model;

/** Asks a model. */
final class Letters {
  private final AnthropicClient client;
  private final Consents consents;

  Letters(AnthropicClient client, Consents consents) {
    this.client = client;
    this.consents = consents;
  }

  private static MessageCreateParams params(String text) {
    return MessageCreateParams.builder()
        .model(Model.of("claude-sonnet-4-5"))
        .maxTokens(1024L)
        .system("Answer the letter.")
        .addUserMessage(text)
        .build();
  }

  Message bad(Post post) {
    return client.messages().create(params(post.text())); // EXPECT: MissingConsentCheck
  }

  Message good(Post post) {
    return client.messages().create(params("Readers: " + post.readers())); // EXPECT: none
  }

  Message goodAsked(Post post) {
    if (!consents.assistant(post.author())) {
      throw new IllegalStateException("not agreed");
    }
    return client.messages().create(params(post.text())); // EXPECT: none
  }

  void badStream(Post post) {
    try (var stream = client.messages().createStreaming(params(post.text()))) { // EXPECT: MissingConsentCheck
      stream.stream().forEach(event -> {});
    }
  }
}
