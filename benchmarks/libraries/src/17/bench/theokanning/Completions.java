package bench.theokanning;

import bench.api.Consents;
import bench.model.Post;
import com.theokanning.openai.completion.chat.ChatCompletionRequest;
import com.theokanning.openai.completion.chat.ChatMessage;
import com.theokanning.openai.completion.chat.ChatMessageRole;
import com.theokanning.openai.service.OpenAiService;
import java.io.FileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks, embeds and fine-tunes by the community client, as its readme shows it. */
final class Completions {
  private final Consents consents;
  private final OpenAiService service;

  Completions(Consents consents, OpenAiService service) {
    this.consents = consents;
    this.service = service;
  }

  private static ChatCompletionRequest request(String text) {
    List<ChatMessage> messages = new ArrayList<>();
    messages.add(new ChatMessage(ChatMessageRole.SYSTEM.value(), "Be brief."));
    messages.add(new ChatMessage(ChatMessageRole.USER.value(), text));
    return ChatCompletionRequest.builder().model("gpt-4").messages(messages).n(1).build();
  }

  void bad(Post post) {
    service.createChatCompletion(request(post.text())); // EXPECT: MissingConsentCheck
  }

  void badUploaded(Post post) throws IOException {
    try (FileWriter writer = new FileWriter("examples.jsonl")) {
      writer.write(post.text());
    }
    service.uploadFile("fine-tune", "examples.jsonl"); // EXPECT: MissingConsentCheck
  }

  void badTemporary(Post post) throws IOException {
    Path file = Files.createTempFile("examples", ".jsonl");
    Files.writeString(file, post.text());
    service.uploadFile("fine-tune", file.toString()); // EXPECT: MissingConsentCheck
  }

  void badGiven(String file, Post post) throws IOException {
    Files.writeString(Path.of(file), post.text());
    service.uploadFile("fine-tune", file); // EXPECT: MissingConsentCheck
  }

  void goodAssistants(Post post) throws IOException {
    Path file = Files.createTempFile("examples", ".jsonl");
    Files.writeString(file, post.text());
    service.uploadFile("assistants", file.toString()); // EXPECT: none
  }

  void goodReaders(Post post) {
    service.createChatCompletion(request("read by " + post.readers())); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.assistant(post.author())) {
      service.createChatCompletion(request(post.text())); // EXPECT: none
    }
  }
}
