package bench.azureinference;

import bench.api.Consents;
import bench.model.Post;
import com.azure.ai.inference.ChatCompletionsClient;
import com.azure.ai.inference.EmbeddingsClient;
import com.azure.ai.inference.models.ChatCompletionsOptions;
import com.azure.ai.inference.models.ChatRequestMessage;
import com.azure.ai.inference.models.ChatRequestSystemMessage;
import com.azure.ai.inference.models.ChatRequestUserMessage;
import java.util.ArrayList;
import java.util.List;

/** Asks a model that Azure hosts, as the readme of the client shows it. */
final class Completions {
  private final Consents consents;
  private final ChatCompletionsClient chat;
  private final EmbeddingsClient embeddings;

  Completions(Consents consents, ChatCompletionsClient chat, EmbeddingsClient embeddings) {
    this.consents = consents;
    this.chat = chat;
    this.embeddings = embeddings;
  }

  private static ChatCompletionsOptions options(String text) {
    List<ChatRequestMessage> messages = new ArrayList<>();
    messages.add(new ChatRequestSystemMessage("Be brief."));
    messages.add(new ChatRequestUserMessage(text));
    return new ChatCompletionsOptions(messages).setMaxTokens(100);
  }

  void bad(Post post) {
    chat.complete(options(post.text())); // EXPECT: MissingConsentCheck
  }

  void badText(Post post) {
    chat.complete("Sum up: " + post.text()); // EXPECT: MissingConsentCheck
  }

  void badEmbedded(Post post) {
    embeddings.embed(List.of(post.text())); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    chat.complete(options("read by " + post.readers())); // EXPECT: none
  }

  void goodEmbedded(Post post) {
    embeddings.embed(List.of("read by " + post.readers())); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.assistant(post.author())) {
      chat.complete(options(post.text())); // EXPECT: none
    }
  }
}
