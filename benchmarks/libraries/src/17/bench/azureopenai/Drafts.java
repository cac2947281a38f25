package bench.azureopenai;

import bench.api.Consents;
import bench.model.Post;
import com.azure.ai.openai.OpenAIClient;
import com.azure.ai.openai.models.ChatCompletions;
import com.azure.ai.openai.models.ChatCompletionsOptions;
import com.azure.ai.openai.models.ChatRequestMessage;
import com.azure.ai.openai.models.ChatRequestSystemMessage;
import com.azure.ai.openai.models.ChatRequestUserMessage;
import com.azure.ai.openai.models.EmbeddingsOptions;
import com.azure.ai.openai.models.FileDetails;
import com.azure.ai.openai.models.FilePurpose;
import com.azure.core.util.BinaryData;
import java.util.ArrayList;
import java.util.List;

/** Asks, embeds and uploads. */
final class Drafts {
  private final OpenAIClient client;
  private final Consents consents;

  Drafts(OpenAIClient client, Consents consents) {
    this.client = client;
    this.consents = consents;
  }

  ChatCompletions bad(Post post) {
    List<ChatRequestMessage> messages = new ArrayList<>();
    messages.add(new ChatRequestSystemMessage("Write a draft."));
    messages.add(new ChatRequestUserMessage(post.text()));
    return client.getChatCompletions("gpt", new ChatCompletionsOptions(messages)); // EXPECT: MissingConsentCheck
  }

  ChatCompletions good(Post post) {
    List<ChatRequestMessage> messages = new ArrayList<>();
    messages.add(new ChatRequestSystemMessage("Write a draft."));
    messages.add(new ChatRequestUserMessage("readers: " + post.readers()));
    return client.getChatCompletions("gpt", new ChatCompletionsOptions(messages)); // EXPECT: none
  }

  void badEmbedded(Post post) {
    client.getEmbeddings("ada", new EmbeddingsOptions(List.of(post.text()))); // EXPECT: MissingConsentCheck
  }

  void badUpload(Post post) {
    FileDetails details = new FileDetails(BinaryData.fromString(post.text()), "examples.jsonl");
    client.uploadFile(details, FilePurpose.FINE_TUNE); // EXPECT: MissingConsentCheck
  }

  void goodUpload(Post post) {
    FileDetails details = new FileDetails(BinaryData.fromString(post.text()), "notes.txt");
    client.uploadFile(details, FilePurpose.ASSISTANTS); // EXPECT: none
  }
}
