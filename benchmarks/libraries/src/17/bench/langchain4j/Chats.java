package bench.langchain4j;

import bench.api.Consents;
import bench.model.Post;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.input.PromptTemplate;
import dev.langchain4j.service.AiServices;
import java.util.List;
import java.util.Map;

/** Asks models in the ways that the library offers. */
final class Chats {
  interface Assistant {
    String answer(String question);
  }

  private final ChatModel model;
  private final StreamingChatModel streaming;
  private final Consents consents;

  Chats(ChatModel model, StreamingChatModel streaming, Consents consents) {
    this.model = model;
    this.streaming = streaming;
    this.consents = consents;
  }

  String badText(Post post) {
    return model.chat("Sum up: " + post.text()); // EXPECT: MissingConsentCheck
  }

  String goodText(Post post) {
    return model.chat("How nice are " + post.readers() + " readers?"); // EXPECT: none
  }

  String badRequest(Post post) {
    List<ChatMessage> messages =
        List.of(SystemMessage.from("Sum up."), UserMessage.from(post.text()));
    ChatRequest request = ChatRequest.builder().messages(messages).temperature(0.1).build();
    ChatResponse response = model.chat(request); // EXPECT: MissingConsentCheck
    return response.aiMessage().text();
  }

  String goodRequest(Post post) {
    if (!consents.assistant(post.author())) {
      throw new IllegalStateException("not agreed");
    }
    ChatRequest request = ChatRequest.builder().messages(UserMessage.from(post.text())).build();
    return model.chat(request).aiMessage().text(); // EXPECT: none
  }

  String badTemplate(Post post) {
    PromptTemplate template = PromptTemplate.from("Sum up: {{text}}");
    UserMessage message = template.apply(Map.of("text", post.text())).toUserMessage();
    return model.chat(message).aiMessage().text(); // EXPECT: MissingConsentCheck
  }

  String badMemory(Post post) {
    ChatMemory memory = MessageWindowChatMemory.withMaxMessages(10);
    memory.add(UserMessage.from(post.text()));
    return model.chat(memory.messages()).aiMessage().text(); // EXPECT: MissingConsentCheck
  }

  String goodMemory(Post post) {
    ChatMemory memory = MessageWindowChatMemory.withMaxMessages(10);
    ChatMemory other = MessageWindowChatMemory.withMaxMessages(10);
    memory.add(UserMessage.from(post.text()));
    other.add(UserMessage.from("Hello"));
    return model.chat(other.messages()).aiMessage().text(); // EXPECT: none
  }

  void badStream(Post post, StreamingChatResponseHandler handler) {
    streaming.chat(post.text(), handler); // EXPECT: MissingConsentCheck
  }

  String badService(Post post) {
    Assistant assistant = AiServices.create(Assistant.class, model);
    return assistant.answer(post.text()); // EXPECT: MissingConsentCheck
  }

  String goodService(Post post) {
    Assistant assistant = AiServices.builder(Assistant.class).chatModel(model).build();
    return consents.assistant(post.author())
        ? assistant.answer(post.text()) // EXPECT: none
        : assistant.answer("Say something."); // EXPECT: none
  }
}
