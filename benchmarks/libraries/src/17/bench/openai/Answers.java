package bench.openai;

import bench.api.Consents;
import bench.model.Post;
import com.openai.client.OpenAIClient;
import com.openai.models.ChatModel;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.embeddings.EmbeddingCreateParams;
import com.openai.models.responses.ResponseCreateParams;

/** Asks a model, and embeds. */
final class Answers {
  private final OpenAIClient client;
  private final Consents consents;

  Answers(OpenAIClient client, Consents consents) {
    this.client = client;
    this.consents = consents;
  }

  String badChat(Post post) {
    ChatCompletionCreateParams params =
        ChatCompletionCreateParams.builder()
            .model(ChatModel.GPT_4O_MINI)
            .addSystemMessage("Sum up in one sentence.")
            .addUserMessage(post.text())
            .build();
    ChatCompletion answer =
        client.chat().completions().create(params); // EXPECT: MissingConsentCheck
    return answer.choices().get(0).message().content().orElse("");
  }

  String goodChat(Post post) {
    ChatCompletionCreateParams params =
        ChatCompletionCreateParams.builder()
            .model(ChatModel.GPT_4O_MINI)
            .addSystemMessage("Say something nice.")
            .addUserMessage("Readers: " + post.readers())
            .build();
    return client.chat().completions().create(params).id(); // EXPECT: none
  }

  String goodAsked(Post post) {
    if (!consents.assistant(post.author())) {
      return "";
    }
    ResponseCreateParams params =
        ResponseCreateParams.builder().model(ChatModel.GPT_4O_MINI).input(post.text()).build();
    return client.responses().create(params).id(); // EXPECT: none
  }

  String badStored(Post post) {
    if (!consents.assistant(post.author())) {
      return "";
    }
    ChatCompletionCreateParams params =
        ChatCompletionCreateParams.builder()
            .model(ChatModel.GPT_4O_MINI)
            .addUserMessage(post.text())
            .store(true)
            .build();
    return client.chat().completions().create(params).id(); // EXPECT: ConsentForAnotherPurpose
  }

  String goodNotStored(Post post) {
    if (!consents.assistant(post.author())) {
      return "";
    }
    ChatCompletionCreateParams params =
        ChatCompletionCreateParams.builder()
            .model(ChatModel.GPT_4O_MINI)
            .addUserMessage(post.text())
            .store(false)
            .build();
    return client.chat().completions().create(params).id(); // EXPECT: none
  }

  int badEmbedding(Post post) {
    EmbeddingCreateParams params =
        EmbeddingCreateParams.builder().model("text-embedding-3-small").input(post.text()).build();
    return client.embeddings().create(params).data().size(); // EXPECT: MissingConsentCheck
  }
}
