package bench.semantickernel;

import bench.api.Consents;
import bench.model.Post;
import com.microsoft.semantickernel.Kernel;
import com.microsoft.semantickernel.services.chatcompletion.ChatCompletionService;
import com.microsoft.semantickernel.services.chatcompletion.ChatHistory;
import com.microsoft.semantickernel.services.textembedding.TextEmbeddingGenerationService;
import java.util.List;

/** Asks a chat service and embeds, as the documentation of the kernel shows it. */
final class Chats {
  private final Consents consents;
  private final ChatCompletionService chat;
  private final TextEmbeddingGenerationService embedding;
  private final Kernel kernel;

  Chats(Consents consents, ChatCompletionService chat, TextEmbeddingGenerationService embedding, Kernel kernel) {
    this.consents = consents;
    this.chat = chat;
    this.embedding = embedding;
    this.kernel = kernel;
  }

  void bad(Post post) {
    ChatHistory history = new ChatHistory("Be brief.");
    history.addUserMessage(post.text());
    chat.getChatMessageContentsAsync(history, kernel, null).block(); // EXPECT: MissingConsentCheck
  }

  void badEmbedded(Post post) {
    embedding.generateEmbeddingsAsync(List.of(post.text())).block(); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    ChatHistory history = new ChatHistory("Be brief.");
    history.addUserMessage("read by " + post.readers());
    chat.getChatMessageContentsAsync(history, kernel, null).block(); // EXPECT: none
  }

  void goodOtherHistory(Post post) {
    ChatHistory archive = new ChatHistory();
    archive.addUserMessage(post.text());
    ChatHistory history = new ChatHistory();
    history.addUserMessage("Hello");
    chat.getChatMessageContentsAsync(history, kernel, null).block(); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.assistant(post.author())) {
      chat.getChatMessageContentsAsync(post.text(), kernel, null).block(); // EXPECT: none
    }
  }
}
