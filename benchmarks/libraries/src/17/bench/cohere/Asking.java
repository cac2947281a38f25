package bench.cohere;

import bench.api.Consents;
import bench.model.Post;
import com.cohere.api.Cohere;
import com.cohere.api.resources.v2.requests.V2ChatRequest;
import com.cohere.api.types.ChatMessageV2;
import com.cohere.api.types.UserMessageV2;
import com.cohere.api.types.UserMessageV2Content;
import java.util.List;

/** Asks and embeds by staged builders, as the readme of the SDK shows it. */
final class Asking {
  private final Consents consents;
  private final Cohere cohere;

  Asking(Consents consents, Cohere cohere) {
    this.consents = consents;
    this.cohere = cohere;
  }

  private static V2ChatRequest request(String text) {
    ChatMessageV2 message =
        ChatMessageV2.user(
            UserMessageV2.builder().content(UserMessageV2Content.of(text)).build());
    return V2ChatRequest.builder().model("m").messages(List.of(message)).build();
  }

  void bad(Post post) {
    cohere.v2().chat(request(post.text())); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    cohere.v2().chat(request("read by " + post.readers())); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.assistant(post.author())) {
      cohere.v2().chat(request(post.text())); // EXPECT: none
    }
  }
}
