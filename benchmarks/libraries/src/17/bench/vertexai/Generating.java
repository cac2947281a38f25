package bench.vertexai;

import bench.api.Consents;
import bench.model.Post;
import com.google.cloud.vertexai.api.Content;
import com.google.cloud.vertexai.generativeai.ChatSession;
import com.google.cloud.vertexai.generativeai.ContentMaker;
import com.google.cloud.vertexai.generativeai.GenerativeModel;
import java.io.IOException;
import java.util.List;

/** Generates content and chats, as the readme of the SDK shows it. */
final class Generating {
  private final Consents consents;
  private final GenerativeModel model;

  Generating(Consents consents, GenerativeModel model) {
    this.consents = consents;
    this.model = model;
  }

  void bad(Post post) throws IOException {
    model.generateContent(post.text()); // EXPECT: MissingConsentCheck
  }

  void badParts(Post post) throws IOException {
    Content content = ContentMaker.fromMultiModalData("Sum up:", post.text());
    model.generateContent(content); // EXPECT: MissingConsentCheck
  }

  void badChat(Post post) throws IOException {
    ChatSession chat = model.startChat();
    chat.sendMessage("Hello"); // EXPECT: none
    chat.sendMessage(post.text()); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) throws IOException {
    Content content = ContentMaker.fromString("read by " + post.readers());
    model.generateContent(List.of(content)); // EXPECT: none
  }

  void goodAsked(Post post) throws IOException {
    if (consents.assistant(post.author())) {
      model.generateContent(ContentMaker.fromString(post.text())); // EXPECT: none
    }
  }
}
