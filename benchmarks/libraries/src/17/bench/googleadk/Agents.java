package bench.googleadk;

import bench.api.Consents;
import bench.model.Post;
import com.google.adk.agents.LlmAgent;
import com.google.adk.runner.InMemoryRunner;
import com.google.genai.types.Content;
import com.google.genai.types.Part;

/** Runs an agent on what a person wrote, as the documentation of the kit shows it. */
final class Agents {
  private final Consents consents;
  private final LlmAgent agent;

  Agents(Consents consents, LlmAgent agent) {
    this.consents = consents;
    this.agent = agent;
  }

  void bad(Post post) {
    InMemoryRunner runner = new InMemoryRunner(agent);
    Content message = Content.fromParts(Part.fromText(post.text()));
    runner.runAsync("someone", "session", message).blockingForEach(e -> {}); // EXPECT: MissingConsentCheck
  }

  void goodReaders(Post post) {
    InMemoryRunner runner = new InMemoryRunner(agent);
    Content message = Content.fromParts(Part.fromText("read by " + post.readers()));
    runner.runAsync("someone", "session", message).blockingForEach(e -> {}); // EXPECT: none
  }

  void goodAsked(Post post) {
    if (consents.assistant(post.author())) {
      InMemoryRunner runner = new InMemoryRunner(agent);
      Content message = Content.fromParts(Part.fromText(post.text()));
      runner.runAsync("someone", "session", message).blockingForEach(e -> {}); // EXPECT: none
    }
  }
}
