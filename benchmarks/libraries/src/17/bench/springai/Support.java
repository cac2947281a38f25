package bench.springai;

import bench.api.Consents;
import bench.model.Post;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.chat.prompt.PromptTemplate;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.vectorstore.VectorStore;
import reactor.core.publisher.Flux;

/** A support service as the library's guide shows it. */
final class Support {
  record Summary(String text) {}

  private final ChatClient client;
  private final ChatModel model;
  private final EmbeddingModel embeddings;
  private final VectorStore store;
  private final Consents consents;

  Support(
      ChatClient.Builder builder,
      ChatModel model,
      EmbeddingModel embeddings,
      VectorStore store,
      Consents consents) {
    this.client = builder.defaultSystem("Be brief.").build();
    this.model = model;
    this.embeddings = embeddings;
    this.store = store;
    this.consents = consents;
  }

  String badUser(Post post) {
    return client.prompt().user(post.text()).call().content(); // EXPECT: MissingConsentCheck
  }

  String goodUser(Post post) {
    return client.prompt().user("Readers: " + post.readers()).call().content(); // EXPECT: none
  }

  ChatClient.CallResponseSpec goodNotSent(Post post) {
    return client.prompt().user(post.text()).call(); // EXPECT: none
  }

  String badLambda(Post post) {
    return client
        .prompt()
        .user(u -> u.text("Sum up: {text}").param("text", post.text()))
        .call()
        .content(); // EXPECT: MissingConsentCheck
  }

  String goodLambda(Post post) {
    return client
        .prompt()
        .user(u -> u.text("Sum up: {text}").param("text", post.readers()))
        .call()
        .content(); // EXPECT: none
  }

  Summary badEntity(Post post) {
    return client.prompt(post.text()).call().entity(Summary.class); // EXPECT: MissingConsentCheck
  }

  Flux<String> badStream(Post post) {
    return client.prompt().user(post.text()).stream().content(); // EXPECT: MissingConsentCheck
  }

  String goodAsked(Post post) {
    if (consents.assistant(post.author())) {
      return client.prompt().user(post.text()).call().content(); // EXPECT: none
    }
    return "";
  }

  String badModel(Post post) {
    return model.call(post.text()); // EXPECT: MissingConsentCheck
  }

  String badPrompt(Post post) {
    Prompt prompt = new Prompt(List.of(new UserMessage(post.text())));
    return model.call(prompt).getResult().getOutput().getText(); // EXPECT: MissingConsentCheck
  }

  String badTemplate(Post post) {
    Prompt prompt = new PromptTemplate("Sum up: {text}").create(Map.of("text", post.text()));
    return model.call(prompt).getResult().getOutput().getText(); // EXPECT: MissingConsentCheck
  }

  String goodTemplate(Post post) {
    Prompt prompt = new PromptTemplate("Sum up: {text}").create(Map.of("text", "nothing"));
    return model.call(prompt).getResult().getOutput().getText(); // EXPECT: none
  }

  void badStored(Post post) {
    store.add(List.of(new Document(post.text(), Map.of("kind", "post")))); // EXPECT: MissingConsentCheck
  }

  void goodStored(Post post) {
    store.add(List.of(new Document("A post.", Map.of("readers", post.readers())))); // EXPECT: none
  }

  void badReference(List<Post> posts) {
    Consumer<List<Document>> sink = store::add; // EXPECT: MissingConsentCheck
    sink.accept(posts.stream().map(p -> new Document(p.text())).toList());
  }

  float[] badEmbedded(Post post) {
    return embeddings.embed(post.text()); // EXPECT: MissingConsentCheck
  }
}
